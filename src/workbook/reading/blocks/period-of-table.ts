import { plainText } from "../cells/normalise-label";
import { MONTH_PATTERN } from "../periods/month-names";
import { parsePeriod, type PeriodSpelling } from "../periods/parse-period";
import type { PeriodLabel } from "../periods/period-label";
import type { BlockPlace } from "./block-place";

const LEAD = /^.*?\b(?:for(?: the)?|period|dates?|date range|month|quarter|from)\b *:? */i;
const MONTHS_APART = new RegExp(`${MONTH_PATTERN}\\b[^a-z]*(?:-|to|thru|through)\\s*${MONTH_PATTERN}`, "i");
const PRINTED_ON = /\b(?:run|printed|created|generated|prepared|exported|as of|updated)\b/i;

/**
 * The month or quarter a table without periods is of: "January 2024", "Payments for Q1 2024" or "Period: 1/1/2024 -
 * 3/31/2024" over it, or a sheet so named. A single day is when it was printed, not what it is of.
 */
export function periodOfTable({ titles, grid, spelling }: BlockPlace): PeriodLabel | null {
  const texts = [...[...titles].reverse(), grid.name];
  return texts.reduce<PeriodLabel | null>((found, text) => found ?? periodOfLine(text, spelling), null);
}

/** The month or quarter a line of text says it is of; null where it says none. */
export function periodOfLine(text: string, spelling: PeriodSpelling): PeriodLabel | null {
  if (PRINTED_ON.test(text)) return null;
  // The end of a longer range is no period: "January - June 2024" is not June.
  const ending = MONTHS_APART.test(plainText(text)) ? text.split(/[,|]|: /).at(-1) : text.split(/[,|]|: | - /).at(-1);
  const label = parsePeriod(text, spelling) ?? parsePeriod(text.replace(LEAD, ""), spelling) ?? parsePeriod(ending ?? "", spelling);
  if (label === null || label.kind === "cumulative" || label.kind === "projected" || label.kind === "year") return null;
  return label.kind === "span" && label.day !== null ? null : label;
}
