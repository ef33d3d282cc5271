import { openXlsx, DEFAULT_LIMITS } from "../../src/local/files";
import { nodeUnpacker } from "../../src/local/cli/node-unpacker";
import type { ModelValue, WorkbookModel } from "../../src/local/host/model";
import { readCollections, type CellValue, type SheetSnapshot } from "../../src/workbook";
import { largeWorkbook } from "./large-workbook";
import { median } from "./measure";

/** Eight cells a line: a tenth of, and then a million cells. */
const LINE_COUNTS = [12_500, 125_000] as const;
const ROUNDS = 5;
const MEGABYTE = 1024 * 1024;

/** What understanding the cells costs, beside parsing the file they came in, both in this process and in turn. */
export async function benchRead(): Promise<string[][]> {
  const rows: string[][] = [];
  // One after the other on purpose: two at once would measure each other.
  // eslint-disable-next-line no-await-in-loop
  for (const lineCount of LINE_COUNTS) rows.push(await benchLines(lineCount));
  return rows;
}

async function benchLines(lineCount: number): Promise<string[]> {
  const bytes = await largeWorkbook(lineCount);
  const parsing: number[] = [];
  const understanding: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    // eslint-disable-next-line no-await-in-loop -- measured in turn, so that both see the same machine
    const { workbook } = await openXlsx(bytes, "large.xlsx", DEFAULT_LIMITS, nodeUnpacker);
    parsing.push(performance.now() - start);
    const sheets = workbook.sheets.map(snapshotOf);
    const begun = performance.now();
    const reading = readCollections({ name: workbook.name, dateSystem: "1900", settings: {} }, sheets, {});
    understanding.push(performance.now() - begun);
    if (reading.outcome !== "records") throw new Error(reading.why);
  }
  const [parse, understand] = [median(parsing), median(understanding)];
  const memory = Math.round(process.memoryUsage().heapUsed / MEGABYTE);
  return [`understanding ${(lineCount * 8).toLocaleString("en-US")} cells`, `${understand.toFixed(0)} ms, heap ${memory} MB`, `${(understand / parse).toFixed(2)} × parsing the .xlsx (${parse.toFixed(0)} ms)`];
}

/** The snapshot the add-in would be handed: empty cells are "". */
const snapshotOf = ({ name, cells }: WorkbookModel["sheets"][number]): SheetSnapshot => ({
  name,
  visibility: "visible",
  firstRow: 0,
  firstColumn: 0,
  values: cells.rows.map((row) => (row ?? []).map(cellOf)),
  numberFormats: [],
});

function cellOf(value: ModelValue): CellValue {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}
