/**
 * What the rows and columns of a sheet stand for, so that what the user did to one finds its place when the sheet is written
 * again and the people, their order or the columns have changed.
 */
export interface SheetAnchors {
  /** One for each row of the plan's values. No two have one key. */
  readonly rows: readonly RowAnchor[];
  /** One for each column; null for those that only give room, which stand right of all others. No two have one key. */
  readonly columns: readonly (string | null)[];
  /** The row whose words tell the columns apart; null where only their places do. */
  readonly headingRow: number | null;
}

export interface RowAnchor {
  readonly key: string;
  /** "words" may be the user's own as long as ours would be the same; a "person" may come, go and move; "figures" are always ours. */
  readonly part: "words" | "person" | "figures";
}
