import type { FailureWords, Preview, ProgressStep } from "../../actions";
import type { Comparison } from "../../domain";
import type { Answers, Question, Reading, WriteReceipt } from "../../workbook";

/** Where the pane stands. One of these at a time, so that no two can contradict each other. */
export type Session =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly answers: Answers; readonly progress: ProgressStep }
  | { readonly kind: "asking"; readonly reading: Reading; readonly questions: readonly Question[]; readonly answers: Answers }
  | { readonly kind: "refused"; readonly reading: Reading; readonly answers: Answers }
  | { readonly kind: "ready"; readonly understood: Understood; readonly freshness: Freshness }
  | { readonly kind: "writing"; readonly understood: Understood; readonly progress: ProgressStep }
  | { readonly kind: "written"; readonly understood: Understood; readonly receipt: WriteReceipt }
  | { readonly kind: "failed"; readonly failure: FailureWords; readonly retry: Retry };

/** "changed": cells we read were edited since. */
export type Freshness = "current" | "changed";

/** What to try again after a failure, and what was already known then. */
export type Retry =
  | { readonly job: "read"; readonly answers: Answers }
  | { readonly job: "write"; readonly understood: Understood };

/** A workbook that was read, compared and planned. */
export interface Understood {
  readonly reading: Reading;
  /** What the manager answered, and the questions that were asked, so that an answer can be changed. */
  readonly answers: Answers;
  readonly questions: readonly Question[];
  readonly comparison: Comparison;
  /** What would be written. */
  readonly sheets: Preview["sheets"];
}
