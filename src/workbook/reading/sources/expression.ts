import type { Line } from "../lines/line";

/** How collections are made of a table's columns: the sum of some slots less the sum of others. */
export interface Expression {
  readonly id: string;
  /** "Payments less Refunds", in the file's own headings. */
  readonly text: string;
  readonly plus: readonly number[];
  readonly minus: readonly number[];
  /** −1 where the file prints money received as credits, below zero. */
  readonly sign: 1 | -1;
}

/** Exact cents of a line; NaN where none of the columns has a figure. */
export function evaluate({ plus, minus, sign }: Expression, { amounts }: Line): number {
  let total = 0;
  let some = false;
  for (const slot of plus) {
    const amount = amounts[slot] ?? NaN;
    if (Number.isNaN(amount)) continue;
    total += amount;
    some = true;
  }
  for (const slot of minus) {
    const amount = amounts[slot] ?? NaN;
    if (Number.isNaN(amount)) continue;
    total -= amount;
    some = true;
  }
  return some ? sign * total + 0 : NaN;
}

/** Exact cents over all lines. */
export function totalOf(expression: Expression, lines: readonly Line[]): number {
  return lines.reduce((total, line) => total + (evaluate(expression, line) || 0), 0);
}

/** Whether two expressions give the same on every line, to half a cent, and not nothing on all of them. */
export function sameOnEveryLine(one: Expression, other: Expression, lines: readonly Line[]): boolean {
  let some = false;
  for (const line of lines) {
    const first = evaluate(one, line) || 0;
    const second = evaluate(other, line) || 0;
    if (Math.abs(first - second) > 0.500001) return false;
    some ||= first !== 0;
  }
  return some;
}
