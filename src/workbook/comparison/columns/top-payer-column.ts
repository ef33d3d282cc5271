import { plainText } from "../words/plain-text";
import type { ColumnRule } from "./comparison-column";
import { textColumn } from "./text-column";

/** A longer name ends in "…" here and stands whole in the detail sheet. */
const LONGEST_PAYER = 40;

/** Who pays the most? A payer's name is the user's, so no look follows its words. */
export const topPayerColumn: ColumnRule = ({ rows }) =>
  textColumn({
    id: "topPayer",
    heading: "Top payer",
    isKnown: rows.some((row) => row.payerRisk !== null),
    cell: (row) => (row.payerRisk === null ? "not given" : plainText(row.payerRisk.topPayer, LONGEST_PAYER)),
    widestCharacters: 22,
  });
