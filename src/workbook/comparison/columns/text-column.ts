import type { ComparisonColumn } from "./comparison-column";

type Given = Pick<ComparisonColumn, "id" | "heading" | "isKnown" | "cell" | "widestCharacters"> & Partial<ComparisonColumn>;

/** A column of words, left-aligned, with no figure for the group. */
export function textColumn(given: Given): ComparisonColumn {
  return {
    missed: null,
    medianCell: null,
    show: String,
    numberFormat: () => null,
    align: "left",
    bold: false,
    highlights: () => [],
    definition: null,
    ...given,
  };
}
