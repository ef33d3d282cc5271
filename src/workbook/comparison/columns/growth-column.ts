import { basisWords } from "../words/basis-words";
import { growthWords } from "../words/growth-words";
import { missingWords } from "../words/missing-words";
import type { ColumnRule } from "./comparison-column";
import { numberColumn } from "./number-column";

/** How fast does it grow? */
export const growthColumn: ColumnRule = (comparison) =>
  numberColumn(comparison, {
    id: "growth",
    heading: "Growth a quarter",
    missed: "growth",
    figure: (row) => row.trend.fit?.growthPerQuarter ?? null,
    missing: (row) => (row.trend.fit === null ? missingWords(row, comparison) : "no positive level"),
    medianCell: comparison.median.growthPerQuarter,
    show: growthWords,
    numberFormat: () => '+0.0%;"−"0.0%;0.0%',
    bold: true,
    definition: `Growth a quarter: median of all pairwise slopes of ${basisWords(comparison).compared}, over their median.`,
  });
