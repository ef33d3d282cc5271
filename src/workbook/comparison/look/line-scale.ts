import type { Comparison } from "../../../domain";
import { leastSpan, type Span } from "./least-span";

const MARGIN = 0.05;

/** The one scale of all small lines, in cents of what is compared, with a little air at both ends; null where nobody has a figure. */
export function lineScale({ rows }: Comparison): Span | null {
  const span = leastSpan(rows.flatMap((row) => row.comparedByQuarter).filter((figure) => figure !== null));
  if (span === null) return null;
  const margin = (span.maximum - span.minimum) * MARGIN;
  return { minimum: span.minimum - margin, maximum: span.maximum + margin };
}
