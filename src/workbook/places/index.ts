export { cellArea, type CellArea } from "./cell-area";
export { parsePlace, type Place } from "./parse-place";
export { areasTouch } from "./areas-touch";
export { placesTouch } from "./places-touch";
export { quotedSheetName } from "./quoted-sheet-name";
