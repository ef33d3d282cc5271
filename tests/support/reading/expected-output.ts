import type { Answers, ReaderOutput } from "../../../src/workbook";

/** `expected.json` of a case: the reader's output as far as the case decides it. cases/README.md says what each key is for. */
export interface ExpectedOutput extends Partial<Omit<ReaderOutput, "questions" | "tie_out">> {
  readonly outcome: ReaderOutput["outcome"];
  readonly problem: ReaderOutput["problem"];
  readonly tie_out?: readonly ExpectedTotal[];
  readonly questions?: readonly ExpectedQuestion[];
  readonly why_names?: readonly string[];
  readonly finding_names?: readonly string[];
  readonly finding_at?: readonly string[];
  readonly never_mentions?: readonly string[];
  readonly answered?: readonly { readonly answers: Answers; readonly expected: ExpectedOutput }[];
}

export type ExpectedTotal = Omit<ReaderOutput["tie_out"][number], "what">;

export interface ExpectedQuestion {
  readonly id: string;
  readonly default: string;
  readonly where?: readonly string[];
  readonly options?: readonly { readonly id: string; readonly effect_names: readonly string[] }[];
}
