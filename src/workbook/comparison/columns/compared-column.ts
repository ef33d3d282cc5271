import { basisWords } from "../words/basis-words";
import { missingWords } from "../words/missing-words";
import type { ColumnRule } from "./comparison-column";
import { dollarColumn } from "./dollar-column";

/** How much do they bring in, for their clinical time where it is known? */
export const comparedColumn: ColumnRule = (comparison) => {
  const { compared, heading, lastFour } = basisWords(comparison);
  return dollarColumn(comparison, {
    id: "compared",
    heading: `${heading}, last 4 q`,
    missed: `${compared} over four quarters`,
    cents: (row) => row.comparedLastFour,
    medianCents: comparison.median.comparedLastFour,
    missing: (row) => missingWords(row, comparison),
    definition: `${heading}: ${lastFour}.`,
  });
};
