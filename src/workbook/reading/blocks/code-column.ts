import type { CellValue } from "../../snapshot";
import { normaliseLabel } from "../cells/normalise-label";

const CODE = /^(?:code|id|no|num|number|#|initials|abbreviation|abbr|short name|alias|key)$/;

/** The column of a heading row that is headed "Code", "ID" or the like, and no more; null where there is none, or several. */
export function codeColumn(headings: readonly CellValue[]): number | null {
  const columns = headings.flatMap((value, column) => (typeof value === "string" && CODE.test(normaliseLabel(value)) ? [column] : []));
  return columns.length === 1 ? (columns[0] ?? null) : null;
}
