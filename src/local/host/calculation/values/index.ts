export { ERRORS } from "./cell-errors";
export { numberOfText, toBoolean, toNumber, toText, type PlainValue } from "./coerce";
export { compareValues } from "./compare-values";
export { criterion } from "./criterion";
export { arrayMatrix, asMatrix, buildMatrix, isError, isMatrix, rowsOf, singleValue, valuesOf, type Matrix, type Operand } from "./matrix";
export { dateOfSerial, serialOfDate, serialOfText } from "./serial-date";
export { hasWildcard, wildcardPattern } from "./wildcard";
