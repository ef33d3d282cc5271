/** "inc": PERCENTRANK.INC, lowest 0 and highest 1. "exc": PERCENTRANK.EXC, lowest 1/(n+1) and highest n/(n+1). */
export type PercentileConvention = "inc" | "exc";

/**
 * What share of the group stands below a figure? Interpolates between members as Excel's PERCENTRANK.INC and
 * PERCENTRANK.EXC do, without their cut to three digits.
 *
 * With b members below the figure: b/(n − 1) inclusive, (b + 1)/(n + 1) exclusive. A group of one ranks 1 inclusive.
 *
 * @param value The figure to place.
 * @param group Everybody's figures in the same unit, the figure's own among them as a rule; nulls are left out.
 * @param convention "inc" unless told otherwise.
 * @returns A fraction from 0 to 1; null where the figure lies outside the group or the group is empty.
 *
 * @example
 * rankPercentile(7, [1, 2, 3, 6, 6, 6, 7, 8, 9]) // => 0.75
 * rankPercentile(7, [1, 2, 3, 6, 6, 6, 7, 8, 9], "exc") // => 0.7
 * rankPercentile(5.43, [1, 2, 3, 6, 6, 6, 7, 8, 9]) // => 0.35125
 * rankPercentile(10, [1, 2, null, 9]) // => null
 */
export function rankPercentile(
  value: number,
  group: readonly (number | null)[],
  convention: PercentileConvention = "inc",
): number | null {
  const members = group.filter((member) => member !== null);
  const below = members.filter((member) => member < value);
  const above = members.filter((member) => member > value);
  const rank = (membersBelow: number): number => rankOf(membersBelow, members.length, convention);
  if (below.length + above.length < members.length) return rank(below.length);
  if (below.length === 0 || above.length === 0) return null;
  const nextBelow = below.reduce((left, right) => Math.max(left, right));
  const nextAbove = above.reduce((left, right) => Math.min(left, right));
  const lowRank = rank(members.filter((member) => member < nextBelow).length);
  const highRank = rank(below.length);
  return lowRank + ((value - nextBelow) / (nextAbove - nextBelow)) * (highRank - lowRank);
}

function rankOf(membersBelow: number, size: number, convention: PercentileConvention): number {
  if (convention === "exc") return (membersBelow + 1) / (size + 1);
  return size === 1 ? 1 : membersBelow / (size - 1);
}
