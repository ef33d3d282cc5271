import type { Cents } from "../../../domain";
import { quarterIndexOfMonth } from "../periods/quarter-text";
import type { FteEntry } from "../sources/block-reading";
import type { QuarterAxis } from "./quarter-axis";

const FULL_TIME = 1;

/**
 * Average clinical FTE of each quarter: the mean of its months, each month once; a single figure holds for every quarter
 * with collections, or from its month to its last; null where the workbook has none. Above full time counts as full time.
 */
export function quarterlyCfte(entries: readonly FteEntry[], collections: readonly (Cents | null)[], axis: QuarterAxis): (number | null)[] {
  const constants = entries.filter(({ span }) => span === null);
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
    const quarter = axis.first + index;
    const months = [...(quarters.get(quarter)?.values() ?? [])];
    if (months.length > 0) return meanOf(months);
    const held = [0, 1, 2].flatMap((offset) => heldIn(quarter * 3 + offset, constants) ?? []);
    return cents === null || held.length === 0 ? null : meanOf(held);
  });
}

/** The figure that holds in a month: the latest that began by then and has not ended, or the one that holds always. */
function heldIn(month: number, constants: readonly FteEntry[]): number | null {
  const holding = constants.filter(({ from, to }) => (from ?? -Infinity) <= month && month <= (to ?? Infinity));
  return holding.reduce<FteEntry | null>((latest, entry) => (latest === null || (entry.from ?? -Infinity) > (latest.from ?? -Infinity) ? entry : latest), null)?.value ?? null;
}

/** Decimals beyond this are the noise of binary fractions. */
const STEPS = 1e9;

const meanOf = (values: readonly number[]): number =>
  Math.min(FULL_TIME, Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * STEPS) / STEPS);
