import type { Slot, TotalColumn, ValueGroup } from "./block";
import { isWithin } from "./is-within";
import type { TotalHeading } from "./value-column";

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
    const named = total.period === null ? [] : places.filter(({ group }) => isWithin(group, total));
    const inPlace = total.parts.map((columns) => places.filter(({ column }) => columns.includes(column)));
    const readings = [named, ...inPlace, left.filter(({ column }) => column > previous), left, places];
    return {
      column: total.column,
      slot,
      header: total.header,
      sums: readings.filter((reading) => reading.length > 0).map((reading) => reading.map(({ place }) => place)),
    };
  });
}
