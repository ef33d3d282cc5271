import type { CellValue } from "../../snapshot";
import type { Block, LabelColumn, ValueGroup } from "../blocks/block";
import { isBlank } from "../cells/is-blank";
import { normaliseLabel } from "../cells/normalise-label";
import type { DayOrder } from "../periods/parse-day";
import { parsePeriod } from "../periods/parse-period";
import { quarterSpan, type PeriodLabel, type Span } from "../periods/period-label";
import { resolvePeriod } from "../periods/resolve-period";
import { labelColumn, remembered } from "./label-readers";
import type { UnplacedLine } from "./line";
import { isFraction } from "./read-figure";

/** What the reader knows of the calendar before it reads a block. */
export interface CalendarContext {
  readonly dateSystem: "1900" | "1904";
  /** The year a title or the sheet's name gives, for months printed without one. */
  readonly year: { readonly year: number; readonly fiscal: boolean } | null;
  readonly fiscalStartMonth: number | null;
}

export type PlacedPeriod =
  | { readonly kind: "span"; readonly span: Span }
  | { readonly kind: "unplaced"; readonly why: UnplacedLine["why"] };

/**
 * A function that says when the figures of a row and group are of: null where they hold for all periods, as one FTE beside
 * months of payments does. The function itself is null when the block has no periods at all.
 */
export function periodReader(
  block: Block,
  column: LabelColumn | null,
  calendar: CalendarContext,
): ((cell: CellValue, yearCell: CellValue, group: ValueGroup) => PlacedPeriod | null) | null {
  if (column === null) {
    const own = block.ownPeriod;
    if (own !== null) {
      const everywhere = placed(own, null, calendar);
      return () => everywhere;
    }
    if (block.groups.every(({ period }) => period === null)) return null;
    const ofGroup = remembered((year: PrintedYear) =>
      remembered((group: ValueGroup) => (holdsForAll(block, group) ? null : placed(group.period, group.bandYear ?? year, calendar))),
    );
    const yearOfRow = yearReader(block, calendar);
    return (_cell, yearCell, group) => {
      const year = isBlank(yearCell) ? null : yearOfRow(yearCell);
      return year === null || year.kind === "year" ? ofGroup(year)(group) : { kind: "unplaced", why: "unreadable" };
    };
  }
  const ofCell = periodLabelReader(block, column, calendar);
  const yearOf = yearReader(block, calendar);
  const ofYear = remembered((year: PeriodLabel | null) =>
    remembered((cell: CellValue) => placed(ofCell(cell), year?.kind === "year" ? year : null, calendar)),
  );
  return (cell, yearCell, group) => {
    if (isBlank(cell)) return { kind: "unplaced", why: "blank" };
    const year = isBlank(yearCell) ? group.period : yearOf(yearCell);
    return ofYear(year)(cell);
  };
}

function holdsForAll(block: Block, group: ValueGroup): boolean {
  const measures = block.slots.filter((_, slot) => group.columns[slot] !== null).map(({ measure }) => measure);
  return group.period === null && measures.every(isFraction);
}

type PrintedYear = CalendarContext["year"];

function placed(
  label: PeriodLabel | null,
  year: PrintedYear,
  calendar: CalendarContext,
): PlacedPeriod {
  if (label === null) return { kind: "unplaced", why: "unreadable" };
  if (label.kind === "cumulative" || label.kind === "projected") return { kind: "unplaced", why: label.kind };
  const resolved = resolvePeriod(label, {
    year: (year ?? calendar.year)?.year ?? null,
    yearIsFiscal: (year ?? calendar.year)?.fiscal ?? false,
    fiscalStartMonth: calendar.fiscalStartMonth,
  });
  return resolved.kind === "span" ? resolved : { kind: "unplaced", why: resolved.kind };
}

function periodLabelReader(block: Block, column: LabelColumn, calendar: CalendarContext): (cell: CellValue) => PeriodLabel | null {
  const spelling = { dateSystem: calendar.dateSystem, dayOrder: dayOrderOf(block, column.column) };
  const header = normaliseLabel(column.header);
  const isQuarter = /\b(?:quarter|qtr|q)\b/.test(header);
  const isMonth = /\b(?:month|mo|period)\b/.test(header);
  const isPeriod = /\bperiod\b/.test(header);
  return (cell) => {
    const number = Number(cell);
    if (isPeriod && number >= 1 && number <= 12 && Number.isInteger(number)) return { kind: "bare-period", number };
    if (isMonth && number >= 1 && number <= 12 && Number.isInteger(number)) return { kind: "bare-month", month: number };
    if (isQuarter && number >= 1 && number <= 4 && Number.isInteger(number)) return { kind: "bare-quarter", quarter: number };
    const label = parsePeriod(cell, spelling);
    if (label?.kind !== "span") return label;
    if (isQuarter && label.months === 1) return quarterSpan(Math.floor(label.firstMonth / 12), Math.floor((label.firstMonth % 12) / 3) + 1);
    return isMonth && !/\bdate\b/.test(header) ? { ...label, day: null } : label;
  };
}

/** Reads the cells of a column of years: fiscal ones where its heading says so. */
function yearReader(block: Block, { dateSystem }: CalendarContext): (value: CellValue) => PeriodLabel | null {
  const isFiscal = /\b(?:fiscal|fy)\b/.test(normaliseLabel(labelColumn(block, "year")?.header ?? ""));
  return remembered((value: CellValue) => {
    const number = typeof value === "string" && /^\d{4}$/.test(value.trim()) ? Number(value) : value;
    const label = parsePeriod(number, { dateSystem, dayOrder: "month-first" });
    return label?.kind === "year" && isFiscal ? { ...label, fiscal: true } : label;
  });
}

/** Day first where some date can be read no other way and none the American way. */
function dayOrderOf(block: Block, column: number): DayOrder {
  let dayFirst = false;
  for (let row = block.firstRow; row < block.endRow; row += 1) {
    const value = block.grid.value(row, column);
    if (typeof value !== "string") continue;
    const parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(value);
    if (!parts) continue;
    if (Number(parts[2]) > 12) return "month-first";
    if (Number(parts[1]) > 12) dayFirst = true;
  }
  return dayFirst ? "day-first" : "month-first";
}

/** The column whose cells give the year of bare months beside it. */
export const yearColumn = (block: Block): number | null => labelColumn(block, "year")?.column ?? null;
