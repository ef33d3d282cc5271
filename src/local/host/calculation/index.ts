export { calculateMissing } from "./calculate-missing";
export { cellAddress, columnIndex, columnLetters } from "./grammar";
export { createCalculator, type CalculatorOptions, type LocalCalculator } from "./create-calculator";
export { dateOfSerial, serialOfDate } from "./values";
