import { yearOfTitles } from "../periods/year-of-titles";
import type { BlockPlace } from "./block-place";
import { isMonth, isQuarter, yearOf } from "./is-within";
import { sumsColumns } from "./sums-columns";
import type { TotalHeading, ValueColumn, ValueColumns } from "./value-column";

/**
 * Leaves out columns of whole years that are not those of the months and quarters beside them: "2023" after the months of
 * 2024 is no total of theirs. One that sums them on some row is their total, whatever it is called.
 */
export function withOtherYears(place: BlockPlace, found: ValueColumns): ValueColumns {
  const parts = found.columns.filter(({ period }) => isMonth(period) || isQuarter(period));
  const title = yearOfTitles([...place.titles, place.grid.name])?.year ?? null;
  const years = new Set(parts.map((part) => yearOf(part) ?? title));
  if (parts.length === 0 || years.has(null)) return found;
  const isOther = ({ column, period }: ValueColumn | TotalHeading): boolean => {
    if (period?.kind !== "year" || (!period.fiscal && years.has(period.year))) return false;
    const left = parts.filter((part) => part.column < column).map((part) => part.column);
    const ofYear = parts.filter((part) => yearOf(part) === period.year).map((part) => part.column);
    return [left, ofYear].every((columns) => columns.length === 0 || sumsColumns(place, column, columns).met === 0);
  };
  return {
    ...found,
    columns: found.columns.filter((column) => !isOther(column)),
    totals: found.totals.filter((total) => !isOther(total)),
    rejected: [...found.rejected, ...[...found.columns, ...found.totals].filter(isOther).map(({ column, header }) => ({ column, header, why: "other-year" as const }))],
  };
}
