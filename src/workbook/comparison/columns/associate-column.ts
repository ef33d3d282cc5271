import { plainText } from "../words/plain-text";
import type { ColumnRule } from "./comparison-column";
import { textColumn } from "./text-column";

/** Long enough for any name met so far; a longer one ends in "…" here and stands whole in the detail sheet. */
const LONGEST_NAME = 60;

/** Who is it? */
export const associateColumn: ColumnRule = ({ scope }) =>
  textColumn({
    id: "associate",
    heading: scope === "associates" ? "Associate" : "Physician",
    isKnown: true,
    cell: (row) => plainText(row.name, LONGEST_NAME),
    medianCell: "Group median",
    bold: true,
    widestCharacters: 30,
  });
