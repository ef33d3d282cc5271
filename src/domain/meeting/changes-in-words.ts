import type { IsoDate } from "../quarter";
import { dayInWords, countOf, sentenceCase } from "../words";
import type { MeetingChange } from "./meeting-change";

/**
 * How much changed since a meeting, in one sentence? That nothing did is said as plainly.
 *
 * @example
 * changesInWords("2026-12-03", []) // => "Nothing has changed since the meeting of 3 December 2026."
 * changesInWords("2026-12-03", [{ kind: "quarter", quarter: "2026Q4", change: "added" }]) // => "One change since the meeting of 3 December 2026."
 */
export function changesInWords(heldOn: IsoDate, changes: readonly MeetingChange[]): string {
  const since = `since the meeting of ${dayInWords(heldOn)}.`;
  return changes.length === 0 ? `Nothing has changed ${since}` : `${sentenceCase(countOf(changes.length, "change"))} ${since}`;
}
