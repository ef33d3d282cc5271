/** What the user had done to one of our sheets, as far as it has to be told of after writing it again. */
export interface SheetEdits {
  readonly sheet: string;
  /** Cells of ours that they had typed over, and that hold our figure or words again. */
  readonly overwritten: readonly OverwrittenCell[];
  /** Rows with cells of theirs that are no longer in the table, by their name: these cells now stand below everything else. */
  readonly below: readonly string[];
  /** Cells whose formula spoke of something that is no longer there, and that keep their last value instead. */
  readonly frozen: readonly string[];
  /** Where the sheet stands on as it was, because not all of it could be carried over; null where it does not. */
  readonly keptAs: string | null;
  /** What could not be carried over: the pictures and charts they had added, a lock, a new name. */
  readonly notCarried: readonly NotCarried[];
  /** Cells and names of theirs that read the sheet that stands on, because they could not be pointed to the new one: "Summary!B4". */
  readonly readBy?: readonly string[];
}

export type NotCarried = "pictures" | "charts" | "a lock" | "a new name" | "comments" | "conditional formats" | "far cells";

export interface OverwrittenCell {
  /** Where it is now: "D7". */
  readonly cell: string;
  /** Whose figure it is: "Amara Osei, cFTE". */
  readonly about: string;
  /** What they had typed, "" where they had emptied it. */
  readonly was: string;
}
