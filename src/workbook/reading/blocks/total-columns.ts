import type { PeriodLabel } from "../periods/period-label";
import type { Slot, TotalColumn, ValueGroup } from "./block";
import type { TotalHeading } from "./value-columns";

/** What each total column may sum: what its heading names, the columns since the total before it, all to its left, all. */
export function totalColumns(
  totals: readonly TotalHeading[],
  slots: readonly Slot[],
  groups: readonly ValueGroup[],
): readonly TotalColumn[] {
  return totals.map((total, index) => {
    const slot = Math.max(0, slots.findIndex(({ measure }) => measure === total.measure));
    const places = groups.flatMap((group, place) => {
      const column = group.columns[slot];
      return column === null || column === undefined ? [] : [{ place, column, group }];
    });
    const previous = totals[index - 1]?.column ?? -1;
    const left = places.filter(({ column }) => column < total.column);
    const named = total.period === null ? [] : places.filter(({ group }) => isWithin(group, total.period));
    const readings = [named, left.filter(({ column }) => column > previous), left, places];
    return {
      column: total.column,
      slot,
      header: total.header,
      sums: readings.filter((reading) => reading.length > 0).map((reading) => reading.map(({ place }) => place)),
    };
  });
}

function isWithin({ period, bandYear }: ValueGroup, whole: PeriodLabel | null): boolean {
  if (whole === null || period === null) return false;
  if (whole.kind === "year") {
    if (bandYear) return bandYear.year === whole.year;
    if (period.kind === "span") return Math.floor(period.firstMonth / 12) === whole.year;
    return (period.kind === "fiscal-quarter" || period.kind === "fiscal-month") && period.fiscalYear === whole.year;
  }
  if (whole.kind !== "span" || period.kind !== "span") return false;
  return period.firstMonth >= whole.firstMonth && period.firstMonth < whole.firstMonth + whole.months;
}
