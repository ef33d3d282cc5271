import { compareGroup } from "../../src/domain";
import { nodeUnpacker } from "../../src/local/cli/node-unpacker";
import { DEFAULT_LIMITS, openXlsx } from "../../src/local/files";
import type { ModelValue, WorkbookModel } from "../../src/local/host/model";
import { readCollections, type CellValue, type SheetSnapshot } from "../../src/workbook";
import { count, rounded, times, type BenchRow } from "./bench-row";
import { largeWorkbook } from "./large-workbook";
import { median } from "./measure";

/** Eight cells a line: ten thousand, a hundred thousand, a million. */
const LINE_COUNTS = [1_250, 12_500, 125_000] as const;
const CELLS_A_LINE = 8;
/** After a first one that does not count: it finds the code not yet compiled. */
const ROUNDS = 3;

/** What understanding and comparing the cells costs, beside parsing the file they came in, both in this process and in turn. */
export async function benchRead(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  // One after the other on purpose: two at once would measure each other.
  // eslint-disable-next-line no-await-in-loop
  for (const lineCount of LINE_COUNTS) rows.push(await benchLines(lineCount));
  return rows;
}

async function benchLines(lineCount: number): Promise<BenchRow> {
  const bytes = await largeWorkbook(lineCount);
  const parsing: number[] = [];
  const understanding: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = performance.now();
    // eslint-disable-next-line no-await-in-loop -- measured in turn, so that both see the same machine
    const { workbook } = await openXlsx(bytes, "large.xlsx", DEFAULT_LIMITS, nodeUnpacker);
    parsing.push(performance.now() - start);
    const sheets = workbook.sheets.map(snapshotOf);
    const begun = performance.now();
    const reading = readCollections({ name: workbook.name, dateSystem: "1900", settings: {} }, sheets, {});
    if (reading.group === null || reading.outcome !== "records") throw new Error(reading.why);
    compareGroup(reading.group);
    understanding.push(performance.now() - begun);
  }
  const [parse, understand] = [median(parsing.slice(1)), median(understanding.slice(1))];
  return { what: "Understand and compare", size: `${count(lineCount * CELLS_A_LINE)} cells`, measured: `${rounded(understand)} ms`, beside: `parsing the .xlsx alone: ${rounded(parse)} ms`, ratio: times(understand / parse) };
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
