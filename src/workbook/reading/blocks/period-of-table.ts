import { parsePeriod } from "../periods/parse-period";
import type { PeriodLabel } from "../periods/period-label";
import type { BlockPlace } from "./block-place";

const LEAD = /^.*?\b(?:for(?: the)?|period|dates?|date range|month|quarter|from)\b *:? */i;
const PRINTED_ON = /\b(?:run|printed|created|generated|prepared|exported|as of|updated)\b/i;

/**
 * The month or quarter a table without periods is of: "January 2024", "Payments for Q1 2024" or "Period: 1/1/2024 -
 * 3/31/2024" over it, or a sheet so named. A single day is when it was printed, not what it is of.
 */
export function periodOfTable({ titles, grid, spelling }: BlockPlace): PeriodLabel | null {
  const texts = [...[...titles].reverse(), grid.name].filter((text) => !PRINTED_ON.test(text));
  for (const text of texts) {
    const label = parsePeriod(text, spelling) ?? parsePeriod(text.replace(LEAD, ""), spelling) ?? parsePeriod(text.split(/[,|]|: | - /).at(-1) ?? "", spelling);
    if (label === null || label.kind === "cumulative" || label.kind === "year") continue;
    if (label.kind === "span" && label.day !== null) continue;
    return label;
  }
  return null;
}
