import { readCollections, type CellValue, type Reading, type SheetSnapshot } from "../../../src/workbook";
import { faultOf } from "../../support/reading/fault-of";
import { fuzzSheets } from "../../support/reading/fuzz-sheet";

/** How many made-up workbooks are read: a few hundred, or as many as PARTNER_TRACK_FUZZ says. */
const COUNT = Number(process.env["PARTNER_TRACK_FUZZ"] ?? 400);
/** PARTNER_TRACK_FUZZ_SEED tries other workbooks; a failure prints the seed of its own. */
const FIRST_SEED = Number(process.env["PARTNER_TRACK_FUZZ_SEED"] ?? 1);
const LONG_RUN_MILLISECONDS = 20 * 60_000;

const read = (sheets: readonly SheetSnapshot[]): Reading => readCollections({ dateSystem: "1900", name: "Book1.xlsx", settings: {} }, sheets, {});

function outcomeOf(seed: number): { readonly outcome: string; readonly fault: string | null } {
  try {
    const reading = read(fuzzSheets(seed));
    return { outcome: reading.outcome, fault: faultOf(reading) };
  } catch (error) {
    return { outcome: "crash", fault: String(error) };
  }
}

describe("sheets nobody meant to be read", () => {
  test(
    "never crash the reader, and nothing is read of them that no cell says",
    () => {
      const outcomes = new Map<string, number>();
      const faults: { seed: number; fault: string }[] = [];
      for (let seed = FIRST_SEED; seed < FIRST_SEED + COUNT; seed += 1) {
        const { outcome, fault } = outcomeOf(seed);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        if (fault !== null) faults.push({ seed, fault });
      }
      expect(faults.slice(0, 10)).toEqual([]);
      // Sheets so bad that every one of them is refused would prove little.
      expect([...outcomes.keys()].sort()).toEqual(["ask", "records", "refuse"]);
      expect(outcomes.get("records")).toBeGreaterThan(COUNT / 20);
    },
    LONG_RUN_MILLISECONDS,
  );
});

/** A sheet that counts how often its cells are looked at. */
function counted(rows: readonly (readonly CellValue[])[]): { readonly sheet: SheetSnapshot; readonly looks: () => number } {
  let looks = 0;
  const watched = (row: readonly CellValue[]): readonly CellValue[] =>
    new Proxy(row, {
      get(target, key, receiver): unknown {
        if (typeof key === "string" && /^\d+$/.test(key)) looks += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  return {
    sheet: { name: "Payments", visibility: "visible", firstRow: 0, firstColumn: 0, values: rows.map(watched), numberFormats: [] },
    looks: () => looks,
  };
}

type Cell = (row: number, column: number) => CellValue;

const table = (rows: number, columns: number, cell: Cell): CellValue[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_unused, column) => cell(row, column)));

/** A first row of headings over other rows. */
const headed = (headings: Cell, body: Cell): Cell => (row, column) => (row === 0 ? headings(row, column) : body(row, column));

/** The cells of the first columns, and what all others hold. */
const then = (first: readonly CellValue[], rest: Cell): Cell => (row, column) => first[column] ?? rest(row, column);

const number: Cell = (row, column) => row * 31 + column + 0.25;
const blank: Cell = () => "";

describe("the work of reading grows with the cells, not with their square", () => {
  const heading = then(["Provider", "Month", "Payments"], blank);
  const line = then(["Maria Alvarez", "Jan 2024"], number);
  const shapes: readonly (readonly [string, (size: number) => CellValue[][]])[] = [
    ["every row a heading", (size) => table(size, 10, heading)],
    ["every other row a heading", (size) => table(size, 10, (row, column) => (row % 2 === 0 ? heading : line)(row, column))],
    ["every row a total", (size) => table(size, 10, headed(then(["Provider"], () => "Jan 2024"), then(["Total"], number)))],
    ["rows of text alone", (size) => table(size, 10, (row, column) => `note ${row} ${column}`)],
    ["blanks below a heading", (size) => table(size, 10, headed(heading, blank))],
    ["one month again and again across", (size) => table(10, size, headed(then(["Provider"], () => "Jan 2024"), then(["Maria Alvarez"], number)))],
    ["payments again and again across", (size) => table(10, size, headed(then(["Provider", "Month"], () => "Payments"), line))],
    ["payers across", (size) => table(10, size, headed(then(["Month", "Provider"], (_, column) => `Medicare ${column}`), then(["Jan 2024", "Maria Alvarez"], number)))],
    ["errors across", (size) => table(10, size, headed(then(["Provider"], () => "Payments"), then(["Maria Alvarez"], () => "#REF!")))],
  ];

  test.each(shapes)("%s", (_, shape) => {
    const small = counted(shape(400));
    read([small.sheet]);
    const large = counted(shape(1_600));
    read([large.sheet]);
    expect(large.looks()).toBeLessThan(small.looks() * 6);
  });

  test("sixteen thousand columns and a hundred thousand cells are read", () => {
    const months: Cell = (_, column) => `${["Jan", "Feb", "Mar"][column % 3] ?? ""} 20${10 + (column % 15)}`;
    const wide = table(7, 16_384, headed(then(["Provider"], months), then(["Maria Alvarez"], number)));
    expect(read([{ name: "Payments", visibility: "visible", firstRow: 0, firstColumn: 0, values: wide, numberFormats: [] }]).why).not.toBe("");
  });
});
