import type { CellError, ModelValue } from "../../model";
import { lift, type FormulaFunction } from "../evaluation";
import { ERRORS, asMatrix, isError, singleValue, toNumber, type Operand } from "../values";
import { whole, type FunctionTable } from "./define";
import { callFormulajs } from "./formulajs";
import { numbersIn } from "./numbers-in";

/** Statistics, calculated by formulajs from the numbers alone. */
export const STATISTICS_FUNCTIONS: FunctionTable = {
  MEDIAN: ofNumbers("MEDIAN"),
  GEOMEAN: ofNumbers("GEOMEAN"),
  AVEDEV: ofNumbers("AVEDEV"),
  DEVSQ: ofNumbers("DEVSQ"),
  SKEW: ofNumbers("SKEW"),
  KURT: ofNumbers("KURT"),
  MODE: mode(),
  "MODE.SNGL": mode(),
  LARGE: atPosition((sorted, position) => sorted.at(-position)),
  SMALL: atPosition((sorted, position) => sorted[position - 1]),
  PERCENTILE: ofNumbersAndValue("PERCENTILEINC"),
  "PERCENTILE.INC": ofNumbersAndValue("PERCENTILEINC"),
  "PERCENTILE.EXC": ofNumbersAndValue("PERCENTILEEXC"),
  QUARTILE: ofNumbersAndValue("QUARTILEINC"),
  "QUARTILE.INC": ofNumbersAndValue("QUARTILEINC"),
  "QUARTILE.EXC": ofNumbersAndValue("QUARTILEEXC"),
  PERCENTRANK: ofNumbersAndValue("PERCENTRANKINC"),
  "PERCENTRANK.INC": ofNumbersAndValue("PERCENTRANKINC"),
  "PERCENTRANK.EXC": ofNumbersAndValue("PERCENTRANKEXC"),
  RANK: rank("first"),
  "RANK.EQ": rank("first"),
  "RANK.AVG": rank("average"),
  CORREL: ofPairs("CORREL"),
  PEARSON: ofPairs("PEARSON"),
  SLOPE: ofPairs("SLOPE"),
  INTERCEPT: ofPairs("INTERCEPT"),
  RSQ: ofPairs("RSQ"),
  STEYX: ofPairs("STEYX"),
  FORECAST: forecast(),
  "FORECAST.LINEAR": forecast(),
};

function ofNumbers(name: string): FormulaFunction {
  return whole(1, "any", (operands) => {
    const numbers = numbersIn(operands);
    if (isError(numbers)) return numbers;
    return numbers.length === 0 ? ERRORS.number : callFormulajs(name, numbers);
  });
}

function mode(): FormulaFunction {
  return whole(1, "any", (operands) => {
    const numbers = numbersIn(operands);
    if (isError(numbers)) return numbers;
    return new Set(numbers).size === numbers.length ? ERRORS.notAvailable : callFormulajs("MODESNGL", numbers);
  });
}

function overNumbers(list: Operand, value: Operand, run: (numbers: readonly number[], value: number) => ModelValue): Operand {
  const numbers = numbersIn([list]);
  if (isError(numbers)) return numbers;
  return lift([value], ([each = null]) => {
    const number = toNumber(each);
    return isError(number) ? number : run(numbers, number);
  });
}

function ofNumbersAndValue(name: string): FormulaFunction {
  return whole(2, 3, ([list = null, value = null, ...digits]) => {
    const extra = digits.map((digit) => Number(singleValue(digit)));
    return overNumbers(list, value, (numbers, number) => (numbers.length === 0 ? ERRORS.number : callFormulajs(name, numbers, number, ...extra)));
  });
}

function atPosition(pick: (sorted: readonly number[], position: number) => number | undefined): FormulaFunction {
  return whole(2, 2, ([list = null, position = null]) =>
    overNumbers(list, position, (numbers, number) => {
      const place = Math.ceil(number);
      const sorted = [...numbers].sort((first, second) => first - second);
      return place < 1 ? ERRORS.number : (pick(sorted, place) ?? ERRORS.number);
    }),
  );
}

function rank(ties: "first" | "average"): FormulaFunction {
  return whole(2, 3, ([value = null, list = null, order = 0]) => {
    const upwards = toNumber(singleValue(order));
    if (isError(upwards)) return upwards;
    return overNumbers(list, value, (numbers, number) => {
      const before = numbers.filter((each) => (upwards === 0 ? each > number : each < number)).length;
      const equal = numbers.filter((each) => each === number).length;
      if (equal === 0) return ERRORS.notAvailable;
      return before + 1 + (ties === "average" ? (equal - 1) / 2 : 0);
    });
  });
}

/** The places where both lists hold a number. */
function pairsIn(first: Operand, second: Operand): { readonly left: number[]; readonly right: number[] } | CellError {
  const [one, other] = [asMatrix(first), asMatrix(second)];
  if (one.rowCount * one.columnCount !== other.rowCount * other.columnCount) return ERRORS.notAvailable;
  const left: number[] = [];
  const right: number[] = [];
  for (let place = 0; place < Math.max(one.filledRowCount * one.columnCount, other.filledRowCount * other.columnCount); place++) {
    const [value, partner] = [one, other].map((matrix) => matrix.at(Math.floor(place / matrix.columnCount), place % matrix.columnCount));
    if (isError(value)) return value;
    if (isError(partner)) return partner;
    if (typeof value === "number" && typeof partner === "number") {
      left.push(value);
      right.push(partner);
    }
  }
  return { left, right };
}

function ofPairs(name: string): FormulaFunction {
  return whole(2, 2, ([first = null, second = null]) => {
    const pairs = pairsIn(first, second);
    if ("error" in pairs) return pairs;
    const result = pairs.left.length < 2 ? ERRORS.divisionByZero : callFormulajs(name, pairs.left, pairs.right);
    return isError(result) ? ERRORS.divisionByZero : result;
  });
}

function forecast(): FormulaFunction {
  return whole(3, 3, ([x = null, ys = null, xs = null]) => {
    const pairs = pairsIn(ys, xs);
    if ("error" in pairs) return pairs;
    return lift([x], ([each = null]) => {
      const at = toNumber(each);
      return isError(at) ? at : callFormulajs("FORECAST", at, pairs.left, pairs.right);
    });
  });
}
