import type { ModelValue } from "../../model";
import type { BinaryOperator } from "../grammar";
import { ERRORS, compareValues, isError, toNumber, toText } from "../values";

/** One operator applied to two single values. The left one's error goes first. */
export function applyBinary(operator: BinaryOperator, left: ModelValue, right: ModelValue): ModelValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const comparison = COMPARISONS[operator];
  if (comparison !== undefined) return comparison(compareValues(left, right));
  if (operator === "&") return toText(left) + toText(right);
  const first = toNumber(left);
  const second = toNumber(right);
  if (isError(first)) return first;
  return isError(second) ? second : arithmetic(operator, first, second);
}

/** A sign or a percent sign applied to a single value. */
export function applyUnary(operator: "-" | "%", value: ModelValue): ModelValue {
  const number = toNumber(value);
  if (isError(number)) return number;
  return operator === "-" ? 0 - number : number / 100;
}

const COMPARISONS: Readonly<Partial<Record<BinaryOperator, (difference: number) => boolean>>> = {
  "=": (difference) => difference === 0,
  "<>": (difference) => difference !== 0,
  "<": (difference) => difference < 0,
  ">": (difference) => difference > 0,
  "<=": (difference) => difference <= 0,
  ">=": (difference) => difference >= 0,
};

function arithmetic(operator: BinaryOperator, left: number, right: number): ModelValue {
  if (operator === "/" && right === 0) return ERRORS.divisionByZero;
  if (operator === "^" && left === 0 && right <= 0) return right === 0 ? ERRORS.number : ERRORS.divisionByZero;
  const result = ARITHMETIC[operator]?.(left, right) ?? NaN;
  return Number.isFinite(result) ? result : ERRORS.number;
}

const ARITHMETIC: Readonly<Partial<Record<BinaryOperator, (left: number, right: number) => number>>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "^": (left, right) => left ** right,
};
