import type { Cents } from "../../../domain";
import { quarterIndexOfMonth } from "../periods/quarter-text";
import type { FteEntry } from "../sources/block-reading";
import type { QuarterAxis } from "./quarter-axis";

const FULL_TIME = 1;

/**
 * Average clinical FTE of each quarter: the mean of its months, each month once; a single figure holds for every quarter
 * with collections; null where the workbook has none. Above full time counts as full time.
 */
export function quarterlyCfte(entries: readonly FteEntry[], collections: readonly (Cents | null)[], axis: QuarterAxis): (number | null)[] {
  const constant = entries.find(({ span }) => span === null)?.value ?? null;
  const quarters = new Map<number, Map<number, number>>();
  for (const { span, value } of entries) {
    if (span === null) continue;
    const quarter = quarterIndexOfMonth(span.firstMonth);
    const months = quarters.get(quarter) ?? new Map<number, number>();
    quarters.set(quarter, months);
    // A table with a row for each payer repeats the month's FTE on every one of them.
    if (!months.has(span.firstMonth)) months.set(span.firstMonth, value);
  }
  return collections.map((cents, index) => {
    const months = [...(quarters.get(axis.first + index)?.values() ?? [])];
    if (months.length === 0) return cents === null || constant === null ? null : Math.min(constant, FULL_TIME);
    return Math.min(FULL_TIME, months.reduce((sum, value) => sum + value, 0) / months.length);
  });
}
