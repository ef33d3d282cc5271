export { CalculationPass } from "./calculation-pass";
export { compileFormula } from "./compile-formula";
export type { CompiledFormula } from "./compiled-formula";
export type { PrecedentSources } from "./find-precedents";
export { FormulaBook } from "./formula-book";
export { rangeMatrix } from "./range-matrix";
