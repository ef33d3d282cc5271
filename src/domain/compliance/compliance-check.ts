import type { Severity } from "../finding";

/** A column or a kind of input that invites trouble, as data that carries its own test. */
export interface ComplianceCheck {
  readonly id: string;
  readonly severity: Severity;
  /** What somebody will ask who finds such a column in front of the partners. */
  readonly question: string;
  /** Whether a heading, in small letters with single spaces, is of this kind. */
  readonly evaluate: (heading: string) => boolean;
  /** Why it matters, in one sentence. */
  readonly note: string;
  readonly whatToDo: string;
}

/** A check that found something, and the headings it found. */
export interface ComplianceNote extends Omit<ComplianceCheck, "evaluate"> {
  /** As written, in their order, each once. */
  readonly headings: readonly string[];
}
