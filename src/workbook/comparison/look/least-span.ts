/** The two ends of a drawing's scale. */
export interface Span {
  readonly minimum: number;
  readonly maximum: number;
}

/** As a share of the figure farthest from zero. Six quarters that rise by 1.5% each climb a third of it. */
const LEAST_SHARE = 0.25;
/** A hundredth of a cent: figures closer to zero than this are zero. */
const LEAST_FIGURE = 0.0001;

/**
 * Which span do lines need so that a small change looks small? From the lowest figure to the highest, and never less than a quarter
 * of the figure farthest from zero, or two quarters 3% apart would look like a rocket. Null for no figures.
 *
 * @param air - left free at either end, as a share of the span
 */
export function leastSpan(figures: readonly number[], air = 0): Span | null {
  if (figures.length === 0) return null;
  const lowest = figures.reduce((least, figure) => Math.min(least, figure));
  const highest = figures.reduce((most, figure) => Math.max(most, figure));
  const farthest = Math.max(Math.abs(lowest), Math.abs(highest));
  const missing = Math.max(0, farthest * LEAST_SHARE - (highest - lowest));
  const span = farthest < LEAST_FIGURE ? { minimum: lowest, maximum: highest + 1 } : { minimum: lowest - missing / 2, maximum: highest + missing / 2 };
  const free = (span.maximum - span.minimum) * air;
  return { minimum: span.minimum - free, maximum: span.maximum + free };
}
