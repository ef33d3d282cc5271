import { COLORS } from "../look/colors";
import { basisWords } from "../words/basis-words";
import { missingWords } from "../words/missing-words";
import { numberWords } from "../words/number-words";
import type { ColumnRule } from "./comparison-column";
import { numberColumn } from "./number-column";

/** The group's own median lies in the middle of its ranks by definition. */
const MEDIAN_PERCENTILE = 50;

/** Where among the group, partners included? */
export const percentileColumn: ColumnRule = (comparison) =>
  numberColumn(comparison, {
    id: "percentile",
    heading: "Percentile",
    missed: "percentile",
    figure: (row) => (row.percentile === null ? null : row.percentile * 100),
    missing: (row) => (row.comparedLastFour === null ? missingWords(row, comparison) : "no peers"),
    medianCell: MEDIAN_PERCENTILE,
    show: (value) => numberWords(value),
    numberFormat: () => "0",
    highlights: (address) => [{ kind: "data-bar", address, color: COLORS.bar, minimum: 0, maximum: 100 }],
    definition: `Percentile: among ${comparison.groupSize} physicians, of ${basisWords(comparison).compared} in the last four quarters.`,
  });
