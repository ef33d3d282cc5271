import { collectionsPerCfteColumn } from "./collections-per-cfte-column";
import type { ColumnRule } from "./comparison-column";
import { dollarColumn } from "./dollar-column";

/** How much do they bring in? Stands in where nobody's clinical time is known; beside the other it would only distract. */
export const collectionsColumn: ColumnRule = (comparison) => {
  const column = dollarColumn(comparison, {
    id: "collections",
    heading: "Collections, last 4 q",
    cents: (row) => row.collectionsLastFour,
    medianCents: null,
    missing: () => "no full year",
    definition: "Collections: of the last four quarters, not set against clinical time, since the workbook gives no cFTE for it.",
  });
  return { ...column, isKnown: column.isKnown && !collectionsPerCfteColumn(comparison).isKnown };
};
