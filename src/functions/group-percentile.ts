import { rankPercentile } from "../domain";
import { notAvailable, reject } from "./arguments/cell-errors";
import { finite } from "./arguments/finite";
import { readChoice } from "./arguments/read-choice";
import { readNumber, readNumbers } from "./arguments/read-numbers";

/**
 * What share of the group stands below a figure? As PERCENTRANK.INC and PERCENTRANK.EXC, without their cut to three digits.
 * @customfunction GROUP_PERCENTILE
 * @param value The figure to place.
 * @param group Everybody's figures, the physician's own among them. Blank cells are left out.
 * @param convention "inc" (default): the lowest ranks 0 and the highest 1. "exc": both ends are left open.
 * @returns A fraction from 0 to 1.
 * @example
 * =GROUP_PERCENTILE(5.43,{1,2,3,6,6,6,7,8,9}) // => 0.35125
 * =GROUP_PERCENTILE(7,{1;2;3;6;6;6;7;8;9},"exc") // => 0.7
 */
export function groupPercentile(value: unknown, group: unknown[][], convention?: unknown): number {
  const figure = readNumber(value, "value");
  const members = readNumbers(group, "group");
  const percentile = figure === null ? null : rankPercentile(figure, members, readChoice(convention, "convention", ["inc", "exc"]));
  if (figure === null) reject(notAvailable("value is blank: there is nothing to place in the group."));
  if (percentile === null) reject(notAvailable("value lies outside the group: include the physician's own figure in group."));
  return finite(percentile);
}
