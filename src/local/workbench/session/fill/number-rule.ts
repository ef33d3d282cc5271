/** The number at a place counted from the start of the line; places before it are negative. */
export type NumberRule = (place: number) => number;

const DIGITS_THAT_HOLD = 12;

/**
 * How two or more numbers go on: by their common step, or along the straight line that fits them best.
 *
 * @example
 * numberRule([1, 3])(2); // 5
 */
export function numberRule(numbers: readonly number[]): NumberRule {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const spread = numbers.reduce((sum, _each, place) => sum + (place - middle) ** 2, 0);
  const slope = numbers.reduce((sum, each, place) => sum + (place - middle) * (each - mean), 0) / spread;
  return (place) => Number((mean + slope * (place - middle)).toPrecision(DIGITS_THAT_HOLD));
}
