/**
 * What did a project change, on a scale on which before is 100?
 *
 * 100 · after / before. Where less is better, as with cancellations, an index below 100 is the improvement.
 *
 * @param before The measure before, in any unit.
 * @param after The measure after, in the same unit and over as long a time.
 * @returns An index; null where before is not above zero, as there is nothing to compare with.
 *
 * @example
 * projectLift(40, 58) // => 145
 * projectLift(12, 9) // => 75
 * projectLift(0, 5) // => null
 */
export function projectLift(before: number, after: number): number | null {
  return before > 0 ? (100 * after) / before : null;
}
