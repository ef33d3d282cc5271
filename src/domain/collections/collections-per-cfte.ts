/**
 * What did each quarter bring per clinical FTE?
 *
 * A quarter whose collections or cFTE are null or exactly 0 is missing, and so is one whose cFTE is below 0: it stays in
 * its place as null. A missing cFTE is never taken for a whole one.
 *
 * @param collections Net collections a quarter, in any unit of money.
 * @param cfte Average clinical FTE: one for all quarters, or one for each.
 * @returns As many figures as `collections`, in its unit, per 1.0 clinical FTE.
 * @throws RangeError when `cfte` is a list of another length.
 *
 * @example
 * collectionsPerCfte([200000, null, 180000, 150000], [1, 1, 0.9, 0]) // => [200000, null, 200000, null]
 * collectionsPerCfte([90000, 100000], 0.5) // => [180000, 200000]
 */
export function collectionsPerCfte(
  collections: readonly (number | null)[],
  cfte: number | null | readonly (number | null)[],
): (number | null)[] {
  const forOneQuarter = typeof cfte === "number" || cfte === null ? () => cfte : (quarter: number) => cfte[quarter] ?? null;
  if (cfte !== null && typeof cfte === "object" && cfte.length !== collections.length)
    throw new RangeError(`${collections.length} quarters of collections cannot be divided by ${cfte.length} of cFTE.`);
  return collections.map((collected, quarter) => {
    const clinical = forOneQuarter(quarter);
    return collected === null || collected === 0 || clinical === null || clinical <= 0 ? null : collected / clinical;
  });
}
