import type { CellEdit, CellValue, EditCell, FormulaCells } from "../workbook";

interface OneCell {
  readonly cells: FormulaCells;
  readonly column: string;
  readonly row: number;
}

/** Errors that a cell can hold without a formula. */
const ERRORS: readonly CellValue[] = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NULL!"];

/** Edits that put values in place of these formulas. Cells right below each other go together, since ranges are what costs. */
export function freezeEdits(found: readonly FormulaCells[]): CellEdit[] {
  const spills = found.filter(({ address }) => address.includes(":"));
  const single = found.flatMap((cells): OneCell[] => {
    const [, column, row] = /^([A-Z]+)(\d+)$/.exec(cells.address) ?? [];
    return column === undefined ? [] : [{ cells, column, row: Number(row) }];
  });
  return [...runsDown(single).map(editOfRun), ...spills.map(({ sheet, address, formula, values }): CellEdit => ({ sheet, address, holds: "one spill", expect: [[formula]], write: values.map((row) => row.map(frozen)) }))];
}

/** Cells of one column without a gap, in the order in which they were found. */
function runsDown(cells: readonly OneCell[]): OneCell[][] {
  const columns = new Map<string, OneCell[]>();
  for (const cell of cells) {
    const key = `${cell.column}!${cell.cells.sheet}`;
    const column = columns.get(key) ?? [];
    column.push(cell);
    columns.set(key, column);
  }
  return [...columns.values()].flatMap((column) => {
    const runs: OneCell[][] = [];
    for (const cell of [...column].sort((one, other) => one.row - other.row)) {
      const run = runs.at(-1);
      if (run?.at(-1)?.row === cell.row - 1) run.push(cell);
      else runs.push([cell]);
    }
    return runs;
  });
}

function editOfRun(run: readonly OneCell[]): CellEdit {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("A run has cells.");
  return {
    sheet: first.cells.sheet,
    address: run.length === 1 ? first.cells.address : `${first.cells.address}:${last.cells.address}`,
    expect: run.map(({ cells }) => [cells.formula]),
    write: run.map(({ cells }) => [frozen(cells.values[0]?.[0] ?? "")]),
  };
}

const frozen = (value: CellValue): EditCell => (ERRORS.includes(value) ? { error: String(value) } : value);
