import type { CellValue } from "../../snapshot";
import { normaliseLabel } from "../cells/normalise-label";
import type { HeaderMeaning } from "../lexicon/header-meaning";
import type { LabelColumn } from "./block";

const LAST = /^(?:last|last names?|surnames?|family names?)$/;
const FIRST = /^(?:first|first names?|given names?)$/;

/** The columns of a name printed in two, last and first, under headings that do not say whose it is; none where one is missing. */
export function nameInTwoColumns(meanings: readonly HeaderMeaning[], cells: readonly CellValue[]): readonly LabelColumn[] {
  const columnOf = (words: RegExp): number => meanings.findIndex(({ kind }, column) => kind === "unknown" && words.test(normaliseLabel(String(cells[column] ?? ""))));
  const last = columnOf(LAST);
  const first = columnOf(FIRST);
  if (last < 0 || first < 0) return [];
  const label = (column: number, role: LabelColumn["role"]): LabelColumn => ({ column, role, rank: 9, basis: "unknown", header: String(cells[column]).trim() });
  return [label(last, "provider-last-name"), label(first, "provider-first-name")];
}
