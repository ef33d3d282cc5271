import type { FailureWords, FairnessCheck, FormulasToFreeze } from "../../actions";
import type { IsoDate } from "../../domain";
import type { Answers } from "../../workbook";
import type { Job } from "../jobs";

/** What came of a fairness check that somebody asked for. */
export type FairnessOutcome = FairnessCheck | { readonly kind: "failed"; readonly failure: FailureWords };

/** What the pane can ask for. */
export interface SessionActions {
  /** Reads the workbook, with the answers given so far. */
  readonly read: () => void;
  /** Reads the workbook with these answers as well: a choice made outside a question, such as who is a partner. */
  readonly readWith: (answers: Answers) => void;
  readonly answer: (question: string, option: string) => void;
  readonly reopenQuestions: () => void;
  /** Stops a reading, or a writing as long as nothing of it can be seen. */
  readonly cancel: () => void;
  /** Does something to the workbook; one job at a time. */
  readonly start: (job: Job) => void;
  /** Puts the last job's outcome away. */
  readonly dismiss: () => void;
  /** Brings cells to the front: `'Roster 2026'!B4:F9`. */
  readonly showCells: (where: string) => void;
  /** Which cells are selected in the sheet now? Null where the program does not say. */
  readonly selectedCells: () => Promise<string | null>;
  /** Compares selection rates of the groups on the sheet of counts. Only when somebody asks; nothing of it is kept. */
  readonly checkFairness: () => Promise<FairnessOutcome>;
  /** What a freezing would put values in place of. Nothing is changed. */
  readonly formulasToFreeze: () => Promise<FormulasToFreeze>;
  /** Today, by this machine. */
  readonly today: () => IsoDate;
}
