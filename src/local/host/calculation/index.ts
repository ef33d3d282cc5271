export { createCalculator, type CalculatorOptions, type LocalCalculator } from "./create-calculator";
export { formatNumber } from "./functions";
export { cellAddress, columnIndex, columnLetters } from "./grammar";
