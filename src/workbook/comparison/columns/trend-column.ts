import { COLORS } from "../look/colors";
import { missingWords } from "../words/missing-words";
import { quartersWords } from "../words/quarters-words";
import { trendWords } from "../words/trend-words";
import type { ColumnRule } from "./comparison-column";
import { mutedWords } from "./muted-words";
import { textColumn } from "./text-column";

/** What can so few quarters show? */
export const trendColumn: ColumnRule = (comparison) => {
  const { rows, window } = comparison;
  const quarters = quartersWords(window.length);
  return textColumn({
    id: "trend",
    heading: `What ${quarters} show${window.length === 1 ? "s" : ""}`,
    isKnown: rows.some((row) => row.trend.quartersWithData > 0),
    cell: (row) => (row.trend.quartersWithData === 0 ? missingWords(row, comparison) : trendWords(row.trend)),
    widestCharacters: 27,
    highlights: (address) => [
      { kind: "text-begins", address, text: "▲", color: COLORS.rising, fill: null, bold: true },
      { kind: "text-begins", address, text: "▼", color: COLORS.falling, fill: null, bold: true },
      mutedWords(address),
    ],
    definition: `Labels: exact permutation test on the same quarters; “no clear trend” means not shown by ${quarters}, not that there is none.`,
  });
};
