import type { ColumnId } from "./column-names";

/** Which columns a comparison shows: for the meeting, everything, or the money alone. */
export const PRESETS = ["meeting", "full", "finance"] as const;

export type Preset = (typeof PRESETS)[number];

/** For whoever asks about the money, and nothing else. */
const FINANCE: readonly ColumnId[] = ["associate", "cfte", "compared", "line", "growth", "trend", "percentile", "overheadCoverage", "payerRisk", "topPayer", "topShare"];

/** Where the rest of the evidence is in, the meeting sees verdicts, and looks up payers and points in the detail. */
const LEFT_OUT_OF_MEETING: readonly ColumnId[] = ["topPayer", "topShare", "financialPoints", "culturalPoints", "growthPoints", "leadershipPoints", "clinicalPoints"];

/** Does a preset show the column of this id? */
export function shows(preset: Preset, id: ColumnId, isAssessed: boolean): boolean {
  switch (preset) {
    case "full":
      return true;
    case "finance":
      return FINANCE.includes(id);
    case "meeting":
      return !isAssessed || !LEFT_OUT_OF_MEETING.includes(id);
  }
}
