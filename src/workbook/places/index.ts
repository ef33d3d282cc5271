export { cellArea, type CellArea } from "./cell-area";
export { parsePlace, type Place } from "./parse-place";
export { placesTouch } from "./places-touch";
export { quotedSheetName } from "./quoted-sheet-name";
