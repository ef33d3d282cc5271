import { COLORS } from "../look/colors";
import { missingWords } from "../words/missing-words";
import { numberWords } from "../words/number-words";
import type { ColumnRule } from "./comparison-column";
import { numberColumn } from "./number-column";

const SHARED = {
  "as allotted in the workbook": ", overhead as allotted in the workbook",
  "by clinical FTE": ", overhead shared by clinical FTE",
} as const;

/** Do collections carry the overhead? */
export const overheadColumn: ColumnRule = (comparison) =>
  numberColumn(comparison, {
    id: "overheadCoverage",
    heading: "Overhead coverage",
    missed: "overhead coverage",
    figure: (row) => row.overheadCoverage,
    missing: (row) => (row.overheadLastFour === null && row.collectionsLastFour !== null ? "no overhead" : missingWords(row, comparison)),
    medianCell: comparison.median.overheadCoverage,
    show: (value) => `${numberWords(value, 2)}×`,
    numberFormat: () => '0.00"×";"−"0.00"×"',
    // Below 1× the figure itself says what the colour says: collections do not carry the overhead.
    highlights: (address) => [{ kind: "number", address, operator: "less-than", value: 1, color: COLORS.falling, fill: null, bold: true }],
    definition: `Overhead coverage: collections over overhead in the last four quarters${comparison.overheadBasis === null ? "" : SHARED[comparison.overheadBasis]}.`,
  });
