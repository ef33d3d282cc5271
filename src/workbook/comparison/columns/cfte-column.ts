import { numberWords } from "../words/number-words";
import { quarterWords } from "../words/quarter-words";
import type { ColumnRule } from "./comparison-column";
import { numberColumn } from "./number-column";

/** How much clinical time? */
export const cfteColumn: ColumnRule = (comparison) =>
  numberColumn(comparison, {
    id: "cfte",
    heading: "cFTE",
    missed: "clinical FTE",
    figure: (row) => row.cfte,
    missing: () => "no cFTE",
    medianCell: comparison.median.cfte,
    show: (value) => numberWords(value, 2),
    numberFormat: () => "0.00",
    definition: `cFTE: average clinical full-time equivalent in ${quarterWords(comparison.asOf)}, as the workbook gives it.`,
  });
