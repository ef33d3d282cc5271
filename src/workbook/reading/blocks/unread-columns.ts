import type { BlockPlace } from "./block-place";
import type { ValueColumns } from "./value-column";

const MAY_BE_PERIOD = /\d|\b(?:quarter|qtr)\b/i;

/**
 * Sorts the columns of figures whose headings say nothing and that sum nothing, in a table whose columns are periods: those
 * among the periods, or headed by a number, may be periods that cannot be read; the others are left alone and said.
 */
export function withUnreadColumns(place: BlockPlace, found: ValueColumns): ValueColumns {
  const periods = found.columns.filter(({ period }) => period !== null).map(({ column }) => column);
  const hasPeriodsDown = place.heading.meanings.some((meaning) => meaning.kind === "label" && meaning.role === "period");
  if (periods.length < 2 || hasPeriodsDown) return { ...found, unread: [] };
  const first = periods.reduce((least, column) => Math.min(least, column));
  const last = periods.reduce((most, column) => Math.max(most, column));
  const totals = new Set(found.totals.map(({ column }) => column));
  const others = found.unread.filter(({ column }) => !totals.has(column));
  const mayBePeriod = ({ column, header }: ValueColumns["unread"][number]): boolean => (column > first && column < last) || MAY_BE_PERIOD.test(header);
  const isApart = (each: ValueColumns["unread"][number]): boolean => !mayBePeriod(each) && each.column > first && each.header !== "";
  return {
    ...found,
    unread: others.filter(mayBePeriod),
    rejected: [...found.rejected, ...others.filter(isApart).map((each) => ({ ...each, why: "not-understood" as const }))],
  };
}
