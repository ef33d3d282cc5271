export { anybodyKind, associateKind } from "./associate-kinds";
export { quoted, type CellContext, type ColumnKind, type DateSystem, type Parsed } from "./column-kind";
export { dateKind } from "./date-kind";
export { moneyKind, numberKind, percentKind, wholeKind } from "./figure-kinds";
export { listKind, MOST_LIST_CHARACTERS } from "./list-kind";
export { textKind } from "./text-kind";
export { yesNoKind } from "./yes-no-kind";
