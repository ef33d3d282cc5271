export { FormulaBar } from "./FormulaBar";
