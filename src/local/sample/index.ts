export { EVIDENCE_ROWS, type EvidenceRows } from "./evidence-rows";
export { fillInputSheets } from "./fill-input-sheets";
export { samplePractice } from "./sample-practice";
