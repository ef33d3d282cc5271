import { yearOfTitles } from "../periods/year-of-titles";
import type { BlockPlace } from "./block-place";
import { isMonth, isQuarter, isWithin, type PrintedPeriod } from "./is-within";
import { partsOfSummary } from "./parts-of-summary";
import { alwaysSums } from "./sums-columns";
import type { TotalHeading, ValueColumn, ValueColumns } from "./value-column";

/** The months and quarters of one kind of figure, left to right. */
interface Series {
  readonly months: ValueColumn[];
  readonly quarters: (ValueColumn | TotalHeading)[];
}

/**
 * Makes totals of the columns that sum others: "2024" and "Q1" beside their months are sums, alone they are periods. A
 * quarter is a sum where a month of it stands beside it by name, where it is the sum of the months around it on every row,
 * or where quarters and months take turns.
 */
export function withSummariesAsTotals(place: BlockPlace, found: ValueColumns): ValueColumns {
  const year = yearOfTitles([...place.titles, place.grid.name]);
  const printed = ({ period, bandYear }: PrintedPeriod): PrintedPeriod => ({ period, bandYear: bandYear ?? year });
  const hasParts = found.columns.some(({ period }) => period !== null && period.kind !== "year");
  const partsOf = new Map<number, TotalHeading["parts"]>();
  const sums = new Set(found.columns.flatMap(({ period, column }) => (period?.kind === "year" && hasParts ? [column] : [])));
  for (const series of seriesOf(found)) {
    const months = series.months.map(({ column }) => column);
    const quarters = series.quarters.map(({ column }) => column);
    const parts = series.quarters.map(({ column }) => partsOfSummary(column, months, quarters));
    const takeTurns = [0, 1].some((side) => alternate(parts.map((each) => each[side] ?? [])));
    series.quarters.forEach((quarter, turn) => {
      const around = parts[turn] ?? [];
      partsOf.set(quarter.column, around);
      const isNamed = series.months.some((month) => isWithin(printed(month), printed(quarter)));
      if (isNamed || takeTurns || around.some((each) => alwaysSums(place, quarter.column, each))) sums.add(quarter.column);
    });
  }
  const totals = [...found.totals, ...found.columns.filter(({ column }) => sums.has(column))];
  return {
    ...found,
    columns: found.columns.filter(({ column }) => !sums.has(column)),
    totals: totals
      .map(({ column, header, measure, period, bandYear }) => ({ column, header, measure, period, bandYear, parts: partsOf.get(column) ?? [] }))
      .sort((one, other) => one.column - other.column),
  };
}

const WHOLE_QUARTER = 3;

/** Whether every quarter has its own months beside it on one side, three of them but for the newest. */
function alternate(parts: readonly (readonly number[])[]): boolean {
  const whole = parts.filter((months) => months.length === WHOLE_QUARTER).length;
  return parts.length > 1 && whole >= parts.length - 1 && parts.every((months) => months.length > 0);
}

function seriesOf({ columns, totals }: ValueColumns): readonly Series[] {
  const series = new Map<string, Series>();
  for (const column of [...columns, ...totals].sort((one, other) => one.column - other.column)) {
    if (!isMonth(column.period) && !isQuarter(column.period)) continue;
    const key = JSON.stringify([column.measure, "provider" in column ? [column.provider, column.payer] : [null, null]]);
    const known = series.get(key) ?? { months: [], quarters: [] };
    series.set(key, known);
    if (isQuarter(column.period)) known.quarters.push(column);
    else if ("provider" in column) known.months.push(column);
  }
  return [...series.values()].filter(({ months }) => months.length > 0);
}
