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
  const ranks = new Array<number>(values.length).fill(0);
  const tieSizes: number[] = [];
  let previous = -Infinity;
  for (const position of lowestFirst(values)) {
    const value = values[position] ?? 0;
    if (value - previous > SAME * Math.abs(value)) tieSizes.push(0);
    const rank = tieSizes.length - 1;
    tieSizes[rank] = (tieSizes[rank] ?? 0) + 1;
    ranks[position] = rank;
    previous = value;
  }
  return { ranks, tieSizes };
}

/** The positions of the values from the lowest value to the highest, by insertion: a window is too short for more. */
function lowestFirst(values: readonly number[]): number[] {
  const order: number[] = [];
  for (let position = 0; position < values.length; position += 1) {
    const value = values[position] ?? 0;
    let place = position;
    while (place > 0 && (values[order[place - 1] ?? 0] ?? 0) > value) {
      order[place] = order[place - 1] ?? 0;
      place -= 1;
    }
    order[place] = position;
  }
  return order;
}
