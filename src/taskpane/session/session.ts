import type { FailureWords, Found, ProgressStep } from "../../actions";
import type { Comparison, GroupAssessment } from "../../domain";
import type { Answers, Question, Reading, Undo } from "../../workbook";
import type { Task } from "../jobs";

/** Where the pane stands with the workbook. One of these at a time, so that no two can contradict each other. */
export type Session = ReadingSession | RestingSession;

/** Looking at the workbook, asked to. What was there before comes back where the reading is cancelled. */
export interface ReadingSession {
  readonly kind: "reading";
  readonly answers: Answers;
  readonly progress: ProgressStep;
  readonly before: RestingSession;
}

export type RestingSession =
  | { readonly kind: "idle" }
  | { readonly kind: "asking"; readonly reading: Reading; readonly questions: readonly Question[]; readonly answers: Answers; readonly kept?: KeptWork | undefined }
  | RefusedSession
  | { readonly kind: "unread"; readonly failure: FailureWords; readonly answers: Answers; readonly kept?: KeptWork | undefined }
  | ReadySession;

/** There is no honest reading. */
export interface RefusedSession {
  readonly kind: "refused";
  readonly reading: Reading;
  readonly answers: Answers;
  /** The answers it was read with: those that the workbook remembers too. One of them may be why. */
  readonly readWith: Answers;
  /** Sheets that were looked at, in the workbook's order. */
  readonly sheetsRead: readonly string[];
  readonly kept?: KeptWork | undefined;
}

/** How the last job went and what takes it back, kept until there is something to work on again. */
export type KeptWork = Pick<ReadySession, "task" | "undo">;

/** The workbook is understood. What is done with it, and how fresh it is, are told apart: a failed writing costs no figure. */
export interface ReadySession {
  readonly kind: "ready";
  readonly understood: Understood;
  readonly freshness: Freshness;
  readonly task: Task;
  /** What can be taken back with one press; null where there is nothing. */
  readonly undo: UndoOffer | null;
}

/** How what is shown stands to what the cells say now. */
export type Freshness =
  | { readonly kind: "current" }
  /** Cells were edited; they are read again in a moment. */
  | { readonly kind: "changed" }
  /** The cells cannot be read as they are now; the figures shown are those of before. */
  | { readonly kind: "unclear"; readonly reading: Reading }
  /** The program would not let us read; the figures shown are those of before. */
  | { readonly kind: "behind"; readonly failure: FailureWords };

/** A writing that can be taken back. */
export interface UndoOffer {
  readonly undo: Undo;
  /** What it would take back: "the comparison". */
  readonly what: string;
}

/** A workbook that was read, compared and judged. */
export interface Understood {
  readonly found: Found;
  /** The questions that were asked, so that an answer can be changed. */
  readonly questions: readonly Question[];
  readonly comparison: Comparison;
  /** Everything the rules say; what would change is looked for when somebody asks. */
  readonly assessment: GroupAssessment;
}
