import type { FailureWords, ProgressStep } from "../../actions";
import type { Answers, Reading, WriteReceipt } from "../../workbook";
import type { Understood } from "./session";

/** Something that happened: a button was pressed, or Excel answered. */
export type SessionEvent =
  | { readonly kind: "read-started"; readonly answers: Answers }
  | { readonly kind: "asked"; readonly reading: Reading }
  | { readonly kind: "answered"; readonly question: string; readonly option: string }
  | { readonly kind: "questions-reopened" }
  | { readonly kind: "refused"; readonly reading: Reading }
  | { readonly kind: "understood"; readonly understood: Understood }
  | { readonly kind: "cells-changed" }
  | { readonly kind: "write-started" }
  | { readonly kind: "progressed"; readonly step: ProgressStep }
  | { readonly kind: "written"; readonly understood: Understood; readonly receipt: WriteReceipt }
  | { readonly kind: "failed"; readonly failure: FailureWords };
