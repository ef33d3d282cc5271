import { quarterIndexOfMonth } from "../periods/quarter-text";
import type { MoneyEntry } from "./block-reading";

/** What an entry is of: a person and a stretch of time. */
export type KeyOf = (entry: MoneyEntry) => string;

export const monthKey = (personOf: KeyOf): KeyOf => (entry) => `${personOf(entry)}|${entry.span?.firstMonth ?? ""}`;

export const quarterKey = (personOf: KeyOf): KeyOf => (entry) => `${personOf(entry)}|${entry.span ? quarterIndexOfMonth(entry.span.firstMonth) : ""}`;

/** Cents by key. */
export function sumsBy(entries: readonly MoneyEntry[], keyOf: KeyOf): Map<string, number> {
  const sums = new Map<string, number>();
  for (const entry of entries) {
    const key = keyOf(entry);
    sums.set(key, (sums.get(key) ?? 0) + (entry.cents ?? 0));
  }
  return sums;
}
