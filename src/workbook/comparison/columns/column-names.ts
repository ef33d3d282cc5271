/**
 * Every column there is, by its id and with a plain name, in the order the eye should go: who, how much, where to, where among
 * the others, on what footing; then the verdicts. The ids are stored in people's files: they never change.
 */
export const COLUMN_NAMES = {
  associate: "Name",
  yearsOnTrack: "Years on track",
  cfte: "Clinical FTE",
  compared: "Collections, last four quarters",
  line: "Quarter by quarter",
  growth: "Growth a quarter",
  trend: "What the quarters show",
  percentile: "Place in the group",
  overheadCoverage: "Overhead coverage",
  payerRisk: "Payer risk",
  topPayer: "Top payer",
  topShare: "Share of the top payer",
  headache: "Headache",
  staff: "Staff requests",
  readiness: "Readiness",
  financialPoints: "Financial points",
  culturalPoints: "Cultural points",
  growthPoints: "Growth points",
  leadershipPoints: "Leadership points",
  clinicalPoints: "Clinical points",
  rank: "Rank and its range",
  track: "Track",
  next: "Next milestone",
} as const;

export type ColumnId = keyof typeof COLUMN_NAMES;

export const COLUMN_IDS = Object.keys(COLUMN_NAMES) as readonly ColumnId[];

/** A table without it is about nobody: it comes first whatever is chosen, and stays in sight when the sheet is scrolled. */
export const NAME_COLUMN = "associate" satisfies ColumnId;
