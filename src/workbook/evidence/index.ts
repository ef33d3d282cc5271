export { FAIRNESS_SHEET, readSelectionGroups, type SelectionGroupsReading } from "./fairness/read-selection-groups";
export { INPUT_SHEETS } from "./input-forms";
export type { InputSheetFound, InputSheetState } from "./reading/input-sheet-found";
export { isInputSheet } from "./reading/is-input-sheet";
export { rowsRead, type RowsRead } from "./reading/rows-read";
export { readEvidence, type EvidenceReading } from "./reading/read-evidence";
export {
  draftScoring,
  goalpostSetting,
  planScoringEdit,
  SCORED,
  SCORING_SETTINGS,
  SETTING,
  settingText,
  weightSetting,
  type ScoredKey,
  type ScoringChanges,
  type ScoringDraft,
  type ScoringPlaces,
  type ScoringSetting,
  type SettingPlace,
} from "./scoring";
export { planInputSheets } from "./template/plan-input-sheets";
export { planScoringSheet } from "./template/plan-scoring-sheet";
