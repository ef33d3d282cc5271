import type { Quarter } from "../quarter";

/**
 * Which quarter, as people say it?
 *
 * @example
 * quarterInWords("2026Q3") // => "Q3 2026"
 */
export function quarterInWords(quarter: Quarter): string {
  const [year, number] = quarter.split("Q");
  return `Q${number} ${year}`;
}
