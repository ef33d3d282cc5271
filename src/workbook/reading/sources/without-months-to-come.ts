import { monthText } from "../periods/quarter-text";
import type { MoneyEntry } from "./block-reading";
import type { CombinedCollections } from "./combine-collections";

/**
 * Leaves out the months at the end that are zero for everybody, after the last one with money: a sheet laid out for the year
 * prints them before they have happened. A zero among money stays a zero.
 */
export function withoutMonthsToCome(combined: CombinedCollections): CombinedCollections {
  const entries = combined.sources.flatMap((source) => source.entries);
  const last = entries.reduce((latest, { span, cents }) => (span === null || cents === 0 ? latest : Math.max(latest, span.firstMonth + span.months - 1)), -Infinity);
  const isToCome = ({ span }: MoneyEntry): boolean => span !== null && span.firstMonth > last;
  const months = entries.flatMap((entry) => (entry.span !== null && isToCome(entry) ? [entry.span.firstMonth] : []));
  if (last === -Infinity || months.length === 0) return combined;
  const first = months.reduce((least, month) => Math.min(least, month));
  const text = `Nothing but zeros stands in the months from ${monthText(first)} on, for anybody; they are taken as not yet over and left out.`;
  return {
    ...combined,
    sources: combined.sources.map((source) => ({ ...source, entries: source.entries.filter((entry) => !isToCome(entry)) })),
    findings: [...combined.findings, { severity: "warning", code: "months_to_come", text, where: combined.sources[0]?.reading.where ?? null }],
  };
}
