export { parsePlace, type Place } from "./parse-place";
export { quotedSheetName } from "./quoted-sheet-name";
