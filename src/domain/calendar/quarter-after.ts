import type { Quarter } from "../quarter";

/** The quarter that follows: 2026Q4 is followed by 2027Q1. */
export function quarterAfter(quarter: Quarter): Quarter {
  const [year, number] = quarter.split("Q").map(Number) as [number, 1 | 2 | 3 | 4];
  return number === 4 ? `${year + 1}Q1` : `${year}Q${(number + 1) as 2 | 3 | 4}`;
}
