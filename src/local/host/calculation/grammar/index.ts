export { cellAddress, columnIndex, columnLetters } from "./cell-address";
export type { BinaryOperator, CallExpression, Expression, ReferenceExpression, TableExpression } from "./expression";
export { FormulaSyntaxError } from "./formula-syntax-error";
export { parseFormula } from "./parse-formula";
export { tokenize, type Token } from "./tokenize";
