/** A series seen by order alone. */
export interface RankedSeries {
  /** For each value, how many distinct lower values there are. Equal values share a rank. */
  readonly ranks: readonly number[];
  /** How many values share each rank, lowest rank first. */
  readonly tieSizes: readonly number[];
}

const SAME = 1e-12;

/**
 * Orders a series, with ties. Values that differ by no more than the rounding of a division are equal:
 * 70,000 at .7 cFTE and 90,000 at .9 cFTE earn the same, whatever the last bit says.
 */
export function rankSeries(values: readonly number[]): RankedSeries {
  const order = values.map((_, position) => position).sort((left, right) => (values[left] ?? 0) - (values[right] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  const tieSizes: number[] = [];
  let previous = -Infinity;
  for (const position of order) {
    const value = values[position] ?? 0;
    if (value - previous > SAME * Math.abs(value)) tieSizes.push(0);
    const rank = tieSizes.length - 1;
    tieSizes[rank] = (tieSizes[rank] ?? 0) + 1;
    ranks[position] = rank;
    previous = value;
  }
  return { ranks, tieSizes };
}
