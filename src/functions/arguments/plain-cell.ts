/** What we write into a cell: "" where there is nothing to say, never null, which Excel would show as 0. */
export type PlainCell = number | string;

/** A figure as a cell, blank where it is missing. */
export const blankIfMissing = (value: number | null): PlainCell => value ?? "";
