import { numberWords } from "../words/number-words";
import type { ColumnRule } from "./comparison-column";
import { numberColumn } from "./number-column";

/** How much does the top payer pay? */
export const topShareColumn: ColumnRule = (comparison) =>
  numberColumn(comparison, {
    id: "topShare",
    heading: "Its share",
    figure: (row) => row.payerRisk?.topShare ?? null,
    missing: () => "not given",
    show: (value) => `${numberWords(value * 100)}%`,
    numberFormat: () => "0%",
  });
