import type { Comparison, ComparisonRow } from "../../../domain";
import type { ComparisonColumn } from "./comparison-column";
import { mutedWords } from "./muted-words";

type Given = Pick<ComparisonColumn, "id" | "heading" | "show" | "numberFormat"> & Partial<ComparisonColumn> & {
  /** The figure in the unit the cell holds; null where there is none. */
  readonly figure: (row: ComparisonRow) => number | null;
  /** Why there is none, beginning with "no". */
  readonly missing: (row: ComparisonRow) => string;
};

/** A column of figures, right-aligned; where a physician has none, muted words say why. */
export function numberColumn({ rows }: Comparison, { figure, missing, highlights, ...given }: Given): ComparisonColumn {
  return {
    isKnown: rows.some((row) => figure(row) !== null),
    missed: null,
    cell: (row) => figure(row) ?? missing(row),
    medianCell: null,
    align: "right",
    bold: false,
    widestCharacters: Infinity,
    definition: null,
    ...given,
    highlights: (address) => [...(highlights?.(address) ?? []), mutedWords(address)],
  };
}
