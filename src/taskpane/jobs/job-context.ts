import type { Found, OnProgress } from "../../actions";
import type { Undo, Workbook } from "../../workbook";
import type { JobReport } from "./job";

/** What a job works with. */
export interface JobContext {
  readonly workbook: Workbook;
  /** The last good reading. What is written is read anew. */
  readonly found: Found;
  readonly onProgress: OnProgress;
  readonly isCancelled: () => boolean;
}

/** How a job ended, when it did not fail. */
export type JobOutcome =
  /** `undo`: null where it can not be taken back; "keep" where the last offer still stands. */
  | { readonly kind: "done"; readonly report: JobReport; readonly undo: { readonly undo: Undo; readonly what: string } | "keep" | null }
  /** The cells no longer say what they said: nothing was done. */
  | { readonly kind: "stopped"; readonly reading: Found["reading"] };
