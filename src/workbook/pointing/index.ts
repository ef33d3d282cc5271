export { alikeLines } from "./alike-lines";
export { mentionedSheets } from "./mentioned-sheets";
export { mentionedTables } from "./mentioned-tables";
export { pointFormula, type PointedFormula, type ReplacedSheet } from "./point-formula";
