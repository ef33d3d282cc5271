import { leastSpan, type Span } from "./least-span";

/** The two ends of an axis, on round figures. */
export interface AxisScale extends Span {
  /** From one gridline to the next. */
  readonly step: number;
}

const STEPS = [1, 2, 2.5, 5, 10];
const GAPS = 5;

/**
 * Which round ends hold all these figures, with about five gridlines between? Null for no figures.
 * The lower end is not forced to zero: lines are compared by their course, and the axis says its dollars. But it is never so near that a small change looks steep.
 */
export function axisScale(figures: readonly number[]): AxisScale | null {
  const span = leastSpan(figures);
  if (span === null) return null;
  const gap = (span.maximum - span.minimum) / GAPS;
  const magnitude = 10 ** Math.floor(Math.log10(gap));
  const step = magnitude * (STEPS.find((candidate) => candidate * magnitude >= gap) ?? 10);
  return { minimum: Math.floor(span.minimum / step) * step, maximum: Math.ceil(span.maximum / step) * step, step };
}
