export { FAIRNESS_SHEET, readSelectionGroups, type SelectionGroupsReading } from "./fairness/read-selection-groups";
export { INPUT_SHEETS } from "./input-forms";
export type { InputSheetFound, InputSheetState } from "./reading/input-sheet-found";
export { isInputSheet } from "./reading/is-input-sheet";
export { readEvidence, type EvidenceReading } from "./reading/read-evidence";
export { planInputSheets } from "./template/plan-input-sheets";
