/** The two ends of an axis, on round figures. */
export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  /** From one gridline to the next. */
  readonly step: number;
}

const STEPS = [1, 2, 2.5, 5, 10];
const GAPS = 5;
/** A hundredth of a cent: figures closer together than this are one figure. */
const LEAST_SPREAD = 0.0001;

/**
 * Which round ends hold all these figures, with about five gridlines between? Null for no figures.
 * The lower end is not forced to zero: lines are compared by their course, and the axis says its dollars.
 */
export function axisScale(figures: readonly number[]): AxisScale | null {
  if (figures.length === 0) return null;
  const lowest = figures.reduce((least, figure) => Math.min(least, figure), Infinity);
  const highest = figures.reduce((most, figure) => Math.max(most, figure), -Infinity);
  const spread = [highest - lowest, Math.abs(highest)].find((size) => size >= LEAST_SPREAD) ?? 1;
  const magnitude = 10 ** Math.floor(Math.log10(spread / GAPS));
  const step = magnitude * (STEPS.find((candidate) => candidate * magnitude >= spread / GAPS) ?? 10);
  const minimum = Math.floor(lowest / step) * step;
  const maximum = Math.ceil(highest / step) * step;
  return maximum > minimum ? { minimum, maximum, step } : { minimum: minimum - step, maximum: maximum + step, step };
}
