import type { SheetSummary } from "../snapshot";
import { OWN_SHEET_NAMES } from "./assemble/own-sheets";

/** Whether a sheet may hold figures to read: it is none of our own, and no program has buried it. */
export function worthReading(summary: SheetSummary, ownSheets: readonly string[] = OWN_SHEET_NAMES): boolean {
  return !ownSheets.includes(summary.name) && summary.visibility !== "very-hidden";
}
