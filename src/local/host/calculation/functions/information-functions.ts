import { cellKey, type ModelValue } from "../../model";
import type { FormulaFunction } from "../evaluation";
import { ERRORS, isError, isMatrix, singleValue, toNumber } from "../values";
import { elementwise, whole, type FunctionTable } from "./define";

const ERROR_NUMBERS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!"];

/** What kind of value a cell holds. */
export const INFORMATION_FUNCTIONS: FunctionTable = {
  ISBLANK: asking((value) => value === null),
  ISNUMBER: asking((value) => typeof value === "number"),
  ISTEXT: asking((value) => typeof value === "string"),
  ISNONTEXT: asking((value) => typeof value !== "string"),
  ISLOGICAL: asking((value) => typeof value === "boolean"),
  ISERROR: asking(isError),
  ISERR: asking((value) => isError(value) && value.error !== "#N/A"),
  ISNA: asking((value) => isError(value) && value.error === "#N/A"),
  ISEVEN: elementwise(1, 1, ([value = null]) => isDivisible(value, 0)),
  ISODD: elementwise(1, 1, ([value = null]) => isDivisible(value, 1)),
  ISFORMULA: whole(1, 1, ([operand = null], { surroundings }) => {
    const source = isMatrix(operand) ? operand.source : null;
    return source === null ? ERRORS.value : (surroundings.grid(source.sheetId)?.formulas.has(cellKey(source.firstRow, source.firstColumn)) ?? false);
  }),
  NA: elementwise(0, 0, () => ERRORS.notAvailable),
  N: elementwise(1, 1, ([value = null]) => {
    if (typeof value === "boolean") return Number(value);
    return typeof value === "number" ? value : 0;
  }),
  T: elementwise(1, 1, ([value = null]) => (typeof value === "string" ? value : "")),
  TYPE: whole(1, 1, ([operand = null]) => (isMatrix(operand) && operand.rowCount * operand.columnCount > 1 ? 64 : typeNumber(singleValue(operand)))),
  "ERROR.TYPE": {
    kind: "elementwise",
    fewest: 1,
    most: 1,
    takesErrors: true,
    run: ([value = null]) => (isError(value) ? ERROR_NUMBERS.indexOf(value.error) + 1 || ERRORS.notAvailable : ERRORS.notAvailable),
  },
};

function asking(holds: (value: ModelValue) => boolean): FormulaFunction {
  return { kind: "elementwise", fewest: 1, most: 1, takesErrors: true, run: ([value = null]) => holds(value) };
}

function isDivisible(value: ModelValue, remainder: 0 | 1): ModelValue {
  const number = toNumber(value);
  return isError(number) ? number : Math.abs(Math.trunc(number) % 2) === remainder;
}

function typeNumber(value: ModelValue): number {
  if (isError(value)) return 16;
  if (typeof value === "string") return 2;
  return typeof value === "boolean" ? 4 : 1;
}
