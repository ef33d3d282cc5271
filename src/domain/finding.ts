/** How much a finding matters: an error stops the job, a warning is printed with the figures, a note is for the curious. */
export type Severity = "error" | "warning" | "note";

/** Something the reader or a rule noticed, said to a person, with the place it is about. */
export interface Finding {
  readonly severity: Severity;
  readonly code: string;
  readonly text: string;
  /** `Sheet!D9` or `Sheet!A6:K1874`; null when it is about the workbook as a whole. */
  readonly where: string | null;
}
