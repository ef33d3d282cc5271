/** Under these keys we remember things in the workbook itself. Stored in people's files: they never change. */
export const SETTINGS = {
  schemaVersion: "partnerTrack.schemaVersion",
  asOf: "partnerTrack.asOf",
  /** Sheet name to the fingerprint of what we wrote there. */
  sheets: "partnerTrack.sheets",
  /** Sheet name to what it looked like when we had written it, to know the user's work from ours. */
  asWritten: "partnerTrack.asWritten",
  /** The manager's answers to the reader's questions, by the signature of the layout they were given for. */
  answers: "partnerTrack.answers",
  /** Names the user gave to sheets of ours that are theirs since. */
  renamed: "partnerTrack.renamed",
  /** Which columns were shown last, and in which order the associates stood. */
  choices: "partnerTrack.choices",
} as const;

export const SCHEMA_VERSION = 1;
