import type { IsoDate, Quarter } from "../quarter";

const LAST_DAYS = ["03-31", "06-30", "09-30", "12-31"] as const;

/** The last day of a quarter: `2026Q3` ends on `2026-09-30`. */
export function quarterEnd(quarter: Quarter): IsoDate {
  const [year = NaN, number = 1] = quarter.split("Q").map(Number);
  return `${year}-${LAST_DAYS[number - 1] ?? LAST_DAYS[0]}` as IsoDate;
}
