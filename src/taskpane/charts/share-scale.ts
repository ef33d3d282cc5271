import type { LineScale } from "./line-scale";

const MARGIN = 0.08;

/** On which one scale do all these lines fit? With a small margin; null when no line has a value. */
export function shareScale(lines: readonly (readonly (number | null)[])[]): LineScale | null {
  const values = lines.flat().filter((value) => value !== null);
  if (values.length === 0) return null;
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const margin = (highest - lowest || Math.abs(highest) || 1) * MARGIN;
  return { minimum: lowest - margin, maximum: highest + margin };
}
