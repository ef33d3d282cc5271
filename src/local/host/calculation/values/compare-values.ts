import type { PlainValue } from "./coerce";

/**
 * How Excel orders two values: negative, 0 or positive. Numbers come before text, text before FALSE and TRUE. Text is
 * compared without case; numbers to 15 digits, so that 0.1+0.2 equals 0.3. Empty is 0, "" or FALSE, as the other one asks.
 */
export function compareValues(first: PlainValue, second: PlainValue): number {
  const left = first ?? emptyLike(second);
  const right = second ?? emptyLike(first);
  if (typeof left === "number" && typeof right === "number") return compareNumbers(left, right);
  if (typeof left === "string" && typeof right === "string") return order(left.toLowerCase(), right.toLowerCase());
  return order(rank(left), rank(right)) || order(Number(left), Number(right));
}

function compareNumbers(left: number, right: number): number {
  if (left === right) return 0;
  const near = Math.abs(left - right) <= 1e-14 * Math.max(Math.abs(left), Math.abs(right));
  return near && left.toPrecision(15) === right.toPrecision(15) ? 0 : left - right;
}

const order = <T extends string | number>(left: T, right: T): number => {
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

const rank = (value: string | number | boolean): number => ["number", "string", "boolean"].indexOf(typeof value);

function emptyLike(other: PlainValue): string | number | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}
