import { nodeUnpacker } from "../../src/local/cli/node-unpacker";
import { DEFAULT_LIMITS, openXlsx, saveXlsx } from "../../src/local/files";
import { createCalculator } from "../../src/local/host/calculation";
import { newWorkbook } from "../../src/local/host/model";
import { putCell } from "../../src/local/host/objects/cells/put-cell";
import { count, rounded, times, type BenchRow } from "./bench-row";
import { median } from "./measure";

const LINE_COUNTS = [250, 2_500, 12_500] as const;
const FORMULAS_A_LINE = 4;
/** After a first one that does not count: it finds the code not yet compiled. */
const ROUNDS = 3;

/** Every formula of a file calculated from its text by the local host, beside parsing that file. */
export async function benchRecalculate(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  // One after the other on purpose: two at once would measure each other.
  // eslint-disable-next-line no-await-in-loop
  for (const lineCount of LINE_COUNTS) rows.push(await benchLines(lineCount));
  return rows;
}

async function benchLines(lineCount: number): Promise<BenchRow> {
  const { bytes } = await saveXlsx({ workbook: withFormulas(lineCount), package: null });
  const parsing: number[] = [];
  const calculating: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = performance.now();
    // eslint-disable-next-line no-await-in-loop -- measured in turn, so that both see the same machine
    const { workbook } = await openXlsx(bytes, "formulas.xlsx", DEFAULT_LIMITS, nodeUnpacker);
    parsing.push(performance.now() - start);
    const calculator = createCalculator();
    const begun = performance.now();
    calculator.invalidate(workbook);
    // eslint-disable-next-line no-await-in-loop -- as above
    await calculator.recalculate(workbook);
    calculating.push(performance.now() - begun);
    const last = workbook.sheets[0]?.cells.value(lineCount - 1, 9);
    if (typeof last !== "number") throw new Error(`The last formula came to ${JSON.stringify(last)}.`);
  }
  const [parse, calculate] = [median(parsing.slice(1)), median(calculating.slice(1))];
  return { what: "Calculate every formula, in the local host", size: `${count(lineCount * FORMULAS_A_LINE)} formulas`, measured: `${rounded(calculate)} ms`, beside: `parsing the .xlsx alone: ${rounded(parse)} ms`, ratio: times(calculate / parse) };
}

/** Six quarters a line, and what one makes of them: a sum, a mean, a growth, and a running total over all lines. */
function withFormulas(lineCount: number): ReturnType<typeof newWorkbook> {
  const workbook = newWorkbook(["Quarters"], "formulas.xlsx");
  const cells = workbook.sheets[0]?.cells;
  if (cells === undefined) throw new Error("a sheet was asked for");
  for (let row = 0; row < lineCount; row += 1) {
    for (let quarter = 0; quarter < 6; quarter += 1) cells.setValue(row, quarter, 180_000 + ((row * 7_919 + quarter * 104_729) % 60_000));
    const line = row + 1;
    const formulas = [`=SUM(A${line}:F${line})`, `=G${line}/6`, `=IF(A${line}=0,"",ROUND((F${line}-A${line})/A${line},4))`, row === 0 ? "=G1" : `=J${row}+G${line}`];
    formulas.forEach((text, column) => putCell(cells, row, 6 + column, { kind: "formula", text }));
  }
  return workbook;
}
