import type { ChangeLine, Comparison, GroupAssessment, IsoDate } from "../../domain";
import type { Question } from "../reading";

/** What a meeting's agenda is made from. */
export interface AgendaContent {
  readonly comparison: Comparison;
  readonly assessment: GroupAssessment;
  /** Since the last locked meeting; null where none is locked. */
  readonly changed: { readonly heldOn: IsoDate; readonly lines: readonly ChangeLine[] } | null;
  /** Of the reader, and still open or read by default. */
  readonly questions: readonly Pick<Question, "text">[];
  /** What is wrong with the sheets, in sentences. */
  readonly warnings: readonly string[];
}
