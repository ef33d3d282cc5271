import type { GroupRecord } from "../group-record";
import type { Quarter } from "../quarter";

/** The quarters a comparison looks at. */
export interface CompleteWindow {
  readonly asOf: Quarter;
  /** Consecutive, oldest first, ending with asOf; empty where no quarter is complete. */
  readonly quarters: readonly Quarter[];
  /** Picks a list's entries of the window; null where the quarter is incomplete or the list ends before it. */
  readonly pick: <T>(everyQuarter: readonly (T | null)[]) => (T | null)[];
}

/**
 * As of when does a group's workbook speak, and over which quarters? The last complete quarter and those before it. An
 * incomplete quarter at the start is left out; one between complete quarters keeps its place, its figures do not count.
 */
export function completeWindow({ quarters, incompleteQuarters }: GroupRecord, windowQuarters: number): CompleteWindow {
  const isComplete = (quarter: Quarter): boolean => !incompleteQuarters.includes(quarter);
  const newest = quarters.at(-1);
  if (newest === undefined) throw new RangeError("A group without quarters cannot be compared.");
  const last = quarters.map(isComplete).lastIndexOf(true);
  const first = Math.max(quarters.findIndex(isComplete), last - windowQuarters + 1);
  const positions = last < 0 ? [] : quarters.slice(first, last + 1).map((_, offset) => first + offset);
  return {
    asOf: quarters[last] ?? newest,
    quarters: last < 0 ? [] : quarters.slice(first, last + 1),
    pick: (everyQuarter) =>
      positions.map((position) => {
        const quarter = quarters[position];
        return quarter !== undefined && isComplete(quarter) ? (everyQuarter[position] ?? null) : null;
      }),
  };
}
