export { createCalculator, type CalculatorOptions, type LocalCalculator } from "./create-calculator";
export { cellAddress, columnIndex, columnLetters } from "./grammar";
