import type { FailureWords, MeetingPaper, ProgressStep } from "../../actions";
import type { IsoDate } from "../../domain";
import type { ScoringDraft, ToldChoices, Undo } from "../../workbook";

/** Something the manager asks to be done to the workbook. */
export type Job =
  | { readonly kind: "write"; readonly choices: ToldChoices }
  | { readonly kind: "lock"; readonly heldOn: IsoDate }
  | { readonly kind: "slides"; readonly choices: ToldChoices }
  | { readonly kind: "records" }
  | { readonly kind: "own sheet"; readonly name: string }
  | { readonly kind: "papers"; readonly which: MeetingPaper }
  | { readonly kind: "freeze" }
  | { readonly kind: "inputs"; readonly which?: readonly string[] }
  | { readonly kind: "scoring"; readonly draft: Pick<ScoringDraft, "changes" | "scoring"> }
  | { readonly kind: "undo"; readonly undo: Undo; readonly what: string };

/** What a job did, in words for the manager. */
export interface JobReport {
  readonly title: string;
  readonly lines: readonly string[];
  /** "caution": it did not do what was asked, and nothing failed. */
  readonly tone?: "done" | "caution";
}

/** What the pane is doing to the workbook, or did last. */
export type Task =
  | { readonly kind: "none" }
  | { readonly kind: "running"; readonly job: Job; readonly progress: ProgressStep }
  | { readonly kind: "done"; readonly job: Job; readonly report: JobReport }
  | { readonly kind: "failed"; readonly job: Job; readonly failure: FailureWords }
  /** The cells no longer say what they said, so nothing was done. */
  | { readonly kind: "stopped"; readonly job: Job };

export const NO_TASK: Task = { kind: "none" };

/** Whether a job is at work now. */
export const isRunning = (task: Task): task is Extract<Task, { kind: "running" }> => task.kind === "running";

/** Those that ask before each exchange with the program whether to go on. The others are one exchange, or must not stop half-way. */
const STOPPABLE: ReadonlySet<Job["kind"]> = new Set<Job["kind"]>(["write", "lock", "slides", "records", "own sheet", "papers"]);

/** Whether a job listens when it is told to stop. */
export const canBeStopped = ({ kind }: Job): boolean => STOPPABLE.has(kind);
