/** What a spreadsheet program may fail with. One word each; the sentences for people stand in one table. */
export type WorkbookErrorKind =
  | "edit-mode"
  | "protected"
  | "read-only"
  | "too-large"
  /** More was to be written than it takes at once. */
  | "too-much"
  | "busy"
  /** It was asked and has said nothing for a long time. */
  | "no-answer"
  | "gone"
  | "name-taken"
  /** The sheet is there, and hidden. */
  | "hidden"
  /** What is selected is no single range of cells. */
  | "no-selection"
  /** Cells hold something else than was expected of them. */
  | "changed-meanwhile"
  /** We were asked to stop. */
  | "cancelled"
  | "not-supported"
  | "unknown";

/** Facts, not sentences: the kind, the program's own code, what we were doing, and where the workbook stands now. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  constructor(
    readonly kind: WorkbookErrorKind,
    readonly detail: {
      readonly code: string;
      readonly doing: string;
      readonly sheet?: string;
      /** "untouched": as before. "complete": everything was written, the answer was lost. "unfinished": it failed, and putting it back failed. */
      readonly workbook: "untouched" | "complete" | "staging-left" | "unfinished";
    },
    options?: { readonly cause?: unknown },
  ) {
    super(`${kind}: ${detail.doing} (${detail.code})`, options);
  }
}
