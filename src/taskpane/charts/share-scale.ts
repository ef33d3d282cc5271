import { leastSpan } from "../../workbook";
import type { LineScale } from "./line-scale";

const MARGIN = 0.08;

/** On which one scale do all these lines fit, small changes looking small? With a small margin; null when no line has a value. */
export function shareScale(lines: readonly (readonly (number | null)[])[]): LineScale | null {
  const span = leastSpan(lines.flat().filter((value) => value !== null));
  if (span === null) return null;
  const margin = (span.maximum - span.minimum) * MARGIN;
  return { minimum: span.minimum - margin, maximum: span.maximum + margin };
}
