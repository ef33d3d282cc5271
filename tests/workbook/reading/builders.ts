import type { CellValue, SheetSnapshot } from "../../../src/workbook";
import { readCollections } from "../../../src/workbook/reading/read-collections";
import type { Answers, Reading } from "../../../src/workbook/reading";
import { toReaderOutput, type ReaderOutput } from "../../../src/workbook/reading/to-reader-output";

/** What a test writes for a sheet: rows of cells, null for an empty one. */
export type Rows = readonly (readonly (CellValue | null)[])[];

/** A sheet from its rows; overrides say where it starts, how it is formatted, whether it shows. */
export function sheet(name: string, rows: Rows, overrides: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    name,
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? "")),
    numberFormats: [],
    ...overrides,
  };
}

/** Number formats of a sheet: General but for the cells named by row and column. */
export function formats(rows: Rows, of: (row: number, column: number) => string): string[][] {
  return rows.map((cells, row) => cells.map((_, column) => of(row, column)));
}

export interface ReadOptions {
  readonly answers?: Answers;
  readonly dateSystem?: "1900" | "1904";
  readonly name?: string;
}

/** Reads sheets as a workbook would have them. */
export function read(sheets: readonly SheetSnapshot[], options: ReadOptions = {}): Reading {
  const { answers = {}, dateSystem = "1900", name = "Book1.xlsx" } = options;
  return readCollections({ dateSystem, name, settings: {} }, sheets, answers);
}

/** What the command line would print of one sheet. */
export function output(rows: Rows, options: ReadOptions & { readonly sheetName?: string } = {}): ReaderOutput {
  return toReaderOutput(read([sheet(options.sheetName ?? "Payments", rows)], options));
}

const DAY_MILLISECONDS = 86_400_000;

/** The serial number of a day in the 1900 system. */
export function serial(year: number, month: number, day = 1): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY_MILLISECONDS;
}

/** Amounts a quarter by person: what most tests compare. */
export function collectionsOf(printed: ReaderOutput): Record<string, readonly (number | null)[]> {
  return Object.fromEntries(Object.entries(printed.series ?? {}).map(([name, { collections }]) => [name, collections]));
}
