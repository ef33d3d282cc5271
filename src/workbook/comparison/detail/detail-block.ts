import type { CellValue } from "../../snapshot";

/** One titled table of the detail sheet. */
export interface DetailBlock {
  readonly title: string;
  /** A sentence under the title; null where the headings say enough. */
  readonly note: string | null;
  /** The Excel table's name, stored in people's workbooks. */
  readonly tableName: string;
  readonly columns: readonly DetailColumn[];
  /** One list a row, one entry a column. */
  readonly rows: readonly (readonly (CellValue | null)[])[];
  /** Said instead of the table where there are no rows. */
  readonly whenEmpty: string;
  /** Whether it stays one block of cells, never cut for the page, because a chart, a formula or its own formats count on it. */
  readonly isWhole?: boolean;
}

export interface DetailColumn {
  readonly heading: string;
  /** A format makes it a column of figures, right-aligned. */
  readonly numberFormat: string | null;
  /** Long text runs on over the cells to its right, line by line, and does not widen its column. */
  readonly isLong?: boolean;
}

/** A column of words. */
export const words = (heading: string): DetailColumn => ({ heading, numberFormat: null });

/** A column of long text: the last of its block. */
export const longWords = (heading: string): DetailColumn => ({ heading, numberFormat: null, isLong: true });

/** A column of figures. */
export const figures = (heading: string, numberFormat: string): DetailColumn => ({ heading, numberFormat });

/** Rows of one person for a block that ends in long text: a row for each sentence; the figures stand in the first. */
export function linesOf(cells: readonly CellValue[], sentences: readonly string[]): CellValue[][] {
  const said = sentences.filter((sentence) => sentence !== "");
  const [first = "", ...others] = said;
  const [name = ""] = cells;
  return [[...cells, first], ...others.map((sentence) => [name, ...cells.slice(1).map(() => ""), sentence])];
}
