/**
 * How much does an associate bring for the headache that comes with them?
 *
 * Collections per cFTE / (1 + headache points): one point more than none halves it, and no headache divides by 1, not by 0.
 *
 * @param collectionsPerCfte Of the last four quarters, in any unit of money; null where unknown.
 * @param headachePoints Severity per cFTE-year, zero or more; null where no incidents are kept.
 * @returns In the unit of the collections; null where either is unknown.
 * @throws RangeError when there are fewer than no points.
 *
 * Source: dollar value generated divided by headache created, in the essay the product comes from.
 *
 * @example
 * revenueToHassle(900000, 2) // => 300000
 * revenueToHassle(900000, 0) // => 900000
 * revenueToHassle(900000, null) // => null
 */
export function revenueToHassle(collectionsPerCfte: number | null, headachePoints: number | null): number | null {
  if (headachePoints !== null && !(headachePoints >= 0)) throw new RangeError(`Headache has no points or more, not ${headachePoints}.`);
  return collectionsPerCfte === null || headachePoints === null ? null : collectionsPerCfte / (1 + headachePoints);
}
