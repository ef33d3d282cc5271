import type { Quarter } from "../../domain";

/** The quarter a heading of a locked sheet names, "Q3 2026"; null for any other text. */
export function quarterOf(heading: string): Quarter | null {
  const [, quarter, year] = /^Q([1-4]) (\d{4})$/.exec(heading.trim()) ?? [];
  return quarter === undefined ? null : (`${year}Q${quarter}` as Quarter);
}
