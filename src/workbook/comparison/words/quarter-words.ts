import type { Quarter } from "../../../domain";

/** Which quarter, as people say it? `2026Q3` is "Q3 2026". */
export function quarterWords(quarter: Quarter): string {
  const [year, number] = quarter.split("Q");
  return `Q${number} ${year}`;
}
