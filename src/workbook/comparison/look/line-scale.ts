import type { Comparison } from "../../../domain";

const MARGIN = 0.05;

/** The one scale of all small lines, in cents of what is compared, with a little air at both ends; null where nobody has a figure. */
export function lineScale({ rows }: Comparison): { readonly minimum: number; readonly maximum: number } | null {
  const figures = rows.flatMap((row) => row.comparedByQuarter).filter((figure) => figure !== null);
  if (figures.length === 0) return null;
  const minimum = figures.reduce((least, figure) => Math.min(least, figure));
  const maximum = figures.reduce((most, figure) => Math.max(most, figure));
  const margin = (maximum - minimum || Math.abs(maximum) || 1) * MARGIN;
  return { minimum: minimum - margin, maximum: maximum + margin };
}
