export { areaAddress, cellAddress, fixedAddress, parseArea } from "./area-address";
export { columnLetters, columnNumber } from "./column-letters";
export { parseSheetReference, quoteSheetName, sheetReference } from "./sheet-reference";
export { formulaFromFile } from "./formula-from-file";
export { formulaToFile } from "./formula-to-file";
