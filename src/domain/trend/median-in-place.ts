/**
 * The middle of one value or more, or the mean of the middle two; the values are left in another order.
 *
 * Selection looks only at the side where the middle lies, so the 1,770 slopes of sixty quarters need not be sorted.
 *
 * Source: Hoare (1961), Algorithm 65: FIND.
 */
export function medianInPlace(values: number[]): number {
  const middle = values.length >> 1;
  const upper = selectInPlace(values, middle);
  if (values.length % 2 === 1) return upper;
  let lower = -Infinity;
  for (let index = 0; index < middle; index += 1) lower = Math.max(lower, values[index] ?? lower);
  return lower + (upper - lower) / 2;
}

/** The value that sorting would put at `rank`. It is put there, no larger one comes before it and no smaller one after. */
function selectInPlace(values: number[], rank: number): number {
  let first = 0;
  let last = values.length - 1;
  while (first < last) {
    const pivot = values[rank] ?? 0;
    let left = first;
    let right = last;
    while (left <= right) {
      while ((values[left] ?? pivot) < pivot) left += 1;
      while ((values[right] ?? pivot) > pivot) right -= 1;
      if (left <= right) {
        const smaller = values[right] ?? pivot;
        values[right] = values[left] ?? pivot;
        values[left] = smaller;
        left += 1;
        right -= 1;
      }
    }
    if (right < rank) first = left;
    if (left > rank) last = right;
  }
  return values[rank] ?? 0;
}
