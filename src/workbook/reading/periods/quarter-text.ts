import type { Quarter } from "../../../domain";

/** A quarter's place in the count of quarters since year 0, from a month's place in the count of months. */
export const quarterIndexOfMonth = (month: number): number => Math.floor(month / 3);

/** `2024Q1` for a quarter's place in the count. */
export function quarterText(quarterIndex: number): Quarter {
  return `${Math.floor(quarterIndex / 4)}Q${(quarterIndex % 4) + 1}` as Quarter;
}

/** `2024-01` for a month's place in the count. */
export function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}
