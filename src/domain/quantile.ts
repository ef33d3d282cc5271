/**
 * Below which value does this fraction of the values lie? As Excel's PERCENTILE.INC: in a straight line between neighbours.
 * @param rising One value or more, smallest first.
 */
export function quantile(rising: readonly number[], fraction: number): number {
  const place = (rising.length - 1) * fraction;
  const below = rising[Math.floor(place)] ?? NaN;
  const above = rising[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}
