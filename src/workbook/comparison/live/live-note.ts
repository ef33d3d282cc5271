import { DETAIL_SHEET } from "../sheet-names";
import { listWords } from "../words/list-words";
import type { LiveTable } from "./live-table";

/** What has to be said of the formulas in a table; nothing where there are none. */
export function liveNote(columns: readonly { readonly heading: string }[], live: LiveTable): string[] {
  const headings = columns.flatMap(({ heading }, column) => (live.some((row) => (row[column] ?? null) !== null) ? [`“${heading}”`] : []));
  if (headings.length === 0) return [];
  return [`Live formulas in ${listWords(headings)} follow the figures in ${DETAIL_SHEET}; refresh after a change of the source sheets. All other cells hold values.`];
}
