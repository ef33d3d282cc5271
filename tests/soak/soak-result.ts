/** What a long run found: `faults` is empty where all is well. */
export interface SoakResult {
  /** A line of the table: what was tried, how often and with which seeds, and what came of it. */
  readonly what: string;
  readonly tried: string;
  readonly found: string;
  readonly faults: readonly string[];
  /** What came of each part, as a table of its own. */
  readonly table?: string;
}

/** 12345 as "12,345". */
export const count = (number: number): string => number.toLocaleString("en-US");
