import { missingWords } from "../words/missing-words";
import type { ColumnRule } from "./comparison-column";
import { dollarColumn } from "./dollar-column";

/** How much do they bring in for their clinical time? */
export const collectionsPerCfteColumn: ColumnRule = (comparison) =>
  dollarColumn(comparison, {
    id: "collectionsPerCfte",
    heading: "Collections per cFTE, last 4 q",
    missed: "collections per cFTE over four quarters",
    cents: (row) => row.collectionsPerCfteLastFour,
    medianCents: comparison.median.collectionsPerCfteLastFour,
    missing: missingWords,
    definition: "Collections per cFTE: collections of the last four quarters over their average cFTE.",
  });
