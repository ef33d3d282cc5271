import type { CellValue } from "../../snapshot";
import type { Block } from "../blocks/block";
import { isBlank } from "../cells/is-blank";
import { normaliseLabel } from "../cells/normalise-label";
import type { Line } from "../lines/line";
import { parsePeriod } from "../periods/parse-period";
import type { FteEntry, ReadingContext } from "./block-reading";

const FROM = /^(?:effective|eff|from|since|as of|effective from|valid from)(?: date| dt| month)?$/;
const TO = /^(?:to|until|through|thru|end|ended|effective to|valid to|end date)(?: date| dt| month)?$/;
/** A change in the second half of a month counts from the next one. */
const MIDDLE_OF_MONTH = 15;

type Months = Pick<FteEntry, "span" | "from" | "to">;

/** A function that says from which month to which a line's FTE holds, where columns of dates or a heading of years say so. */
export function effectiveMonths(block: Block, { dateSystem }: ReadingContext): (line: Line) => Months {
  const headings = block.grid.row(block.headerRow).map((value) => (typeof value === "string" ? normaliseLabel(value) : ""));
  const [from, to] = [FROM, TO].map((words) => headings.findIndex((heading) => words.test(heading)));
  const spelling = { dateSystem, dayOrder: "month-first" } as const;
  const month = (value: CellValue, roundsUp: boolean): number | null => {
    const label = isBlank(value) ? null : parsePeriod(value, spelling);
    if (label?.kind !== "span") return null;
    const isLate = label.day !== null && label.day > MIDDLE_OF_MONTH;
    return roundsUp ? label.firstMonth + (isLate ? 1 : 0) : label.firstMonth - (label.day !== null && !isLate ? 1 : 0);
  };
  return ({ row, group, span }) => {
    const { period } = group;
    if (period?.kind === "year" && !period.fiscal) return { span: null, from: period.year * 12, to: period.year * 12 + 11 };
    if (from === undefined || from < 0) return { span, from: null, to: null };
    return { span: null, from: month(block.grid.value(row, from), true), to: to === undefined || to < 0 ? null : month(block.grid.value(row, to), false) };
  };
}
