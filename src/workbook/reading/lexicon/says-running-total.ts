import { normaliseLabel } from "../cells/normalise-label";

/** Whether a title or a sheet's name says that its figures run on from month to month: "YTD Collections", "Cumulative". */
export const saysRunningTotal = (text: string): boolean => /\b(?:cumulative|running (?:totals?|sums?)|accumulated|(?:year|month|quarter) to date|to date|ytd)\b/.test(normaliseLabel(text));
