import { blockAddress } from "../plan";

/** One cell, and where it goes. Counted from 0. */
export interface CellCopy {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

/** One rectangle of cells, and the cell its corner goes to. */
export interface BlockCopy {
  readonly from: string;
  readonly to: string;
}

interface Run extends CellCopy {
  readonly columns: number;
  rows: number;
}

/** The same copies in as few rectangles as rows and columns side by side allow. */
export function groupCopies(copies: readonly CellCopy[]): BlockCopy[] {
  const sorted = [...copies].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Run[] = [];
  for (const run of rowRuns(sorted)) {
    const above = [...runs].reverse().find((each) => each.column === run.column && each.columns === run.columns && each.toColumn === run.toColumn && each.row + each.rows === run.row && each.toRow + each.rows === run.toRow);
    if (above === undefined) runs.push(run);
    else above.rows += 1;
  }
  return runs.map(({ row, column, toRow, toColumn, rows, columns }) => ({
    from: blockAddress({ row, column, rowCount: rows, columnCount: columns }),
    to: blockAddress({ row: toRow, column: toColumn, rowCount: rows, columnCount: columns }),
  }));
}

function rowRuns(sorted: readonly CellCopy[]): Run[] {
  const runs: (Run & { columns: number })[] = [];
  for (const copy of sorted) {
    const last = runs.at(-1);
    const goesOn = last !== undefined && last.row === copy.row && last.column + last.columns === copy.column && last.toRow === copy.toRow && last.toColumn + last.columns === copy.toColumn;
    if (goesOn) last.columns += 1;
    else runs.push({ ...copy, columns: 1, rows: 1 });
  }
  return runs;
}
