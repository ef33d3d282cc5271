import type { FailureWords, ProgressStep } from "../../actions";
import type { Answers, Reading } from "../../workbook";
import type { Job, JobReport } from "../jobs";
import type { Understood, UndoOffer } from "./session";

/** Something that happened: a button was pressed, or Excel answered. */
export type SessionEvent =
  | { readonly kind: "read-started"; readonly answers: Answers }
  | { readonly kind: "read-cancelled" }
  | { readonly kind: "progressed"; readonly step: ProgressStep }
  | ReadingEvent
  | { readonly kind: "answered"; readonly question: string; readonly option: string }
  | { readonly kind: "questions-reopened" }
  | { readonly kind: "cells-changed" }
  /** The cells were read again because they changed; whatever came of it. */
  | { readonly kind: "followed"; readonly outcome: ReadingEvent }
  | { readonly kind: "job-started"; readonly job: Job }
  | { readonly kind: "job-done"; readonly report: JobReport; readonly undo: UndoOffer | null }
  | { readonly kind: "job-failed"; readonly failure: FailureWords }
  /** The cells no longer say what they said: nothing was done. */
  | { readonly kind: "job-stopped"; readonly outcome: ReadingEvent }
  | { readonly kind: "job-dismissed" };

/** What can come of a reading. */
export type ReadingEvent =
  | { readonly kind: "asked"; readonly reading: Reading }
  | { readonly kind: "refused"; readonly reading: Reading; readonly readWith: Answers; readonly sheetsRead: readonly string[] }
  | { readonly kind: "understood"; readonly understood: Understood }
  | { readonly kind: "failed"; readonly failure: FailureWords };
