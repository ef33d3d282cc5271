import type { Cents } from "../../../domain";
import { quarterIndexOfMonth } from "../periods/quarter-text";
import type { MoneyEntry } from "../sources/block-reading";
import type { QuarterAxis } from "./quarter-axis";

/** Sums of whole cents for each quarter of the axis: null where there is no figure, or where one could not be read. */
export function quarterlyMoney(entries: readonly MoneyEntry[], axis: QuarterAxis): (Cents | null)[] {
  const sums = new Map<number, Cents | null>();
  for (const { span, cents } of entries) {
    if (span === null) continue;
    const quarter = quarterIndexOfMonth(span.firstMonth);
    const sum = sums.get(quarter);
    sums.set(quarter, cents === null || sum === null ? null : (sum ?? 0) + cents);
  }
  return Array.from({ length: axis.last - axis.first + 1 }, (_, index) => sums.get(axis.first + index) ?? null);
}
