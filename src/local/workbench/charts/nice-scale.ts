/** The ends and the marks of a value axis. */
export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

const MOST_TICKS = 6;
/** Above this share of the largest value, the smallest lifts the axis off zero, as in Excel. */
const SHARE_THAT_LEAVES_ZERO = 5 / 6;

/** A scale with round marks. An end that is given is kept exactly; one left out is taken from the values. */
export function niceScale(values: readonly number[], given: { readonly minimum: number | null; readonly maximum: number | null; readonly majorUnit?: number | null }): ValueScale {
  const largest = Math.max(...(values.length > 0 ? values : [1]));
  const smallest = Math.min(...(values.length > 0 ? values : [0]));
  const low = given.minimum ?? (smallest >= 0 && smallest <= largest * SHARE_THAT_LEAVES_ZERO ? 0 : smallest);
  const high = given.maximum ?? (largest > low ? largest : low + 1);
  const step = given.majorUnit ?? roundStep((high - low) / (MOST_TICKS - 1));
  const minimum = given.minimum ?? Math.floor(low / step) * step;
  const maximum = given.maximum ?? Math.ceil(high / step) * step;
  const tickCount = Math.floor((maximum - minimum) / step + 1e-9) + 1;
  return { minimum, maximum, ticks: Array.from({ length: tickCount }, (_, at) => Number((minimum + at * step).toPrecision(12))) };
}

/** The next 1, 2, 2.5 or 5 times a power of ten. */
function roundStep(least: number): number {
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 2.5, 5, 10].find((each) => each * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}
