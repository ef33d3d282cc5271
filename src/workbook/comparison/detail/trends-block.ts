import type { Comparison, ComparisonRow } from "../../../domain";
import type { CellValue } from "../../snapshot";
import { basisWords } from "../words/basis-words";
import { plainText } from "../words/plain-text";
import { quarterWords } from "../words/quarter-words";
import { quartersWords } from "../words/quarters-words";
import { trendWords } from "../words/trend-words";
import { figures, longWords, words, type DetailBlock } from "./detail-block";
import { dollars, NO_FIGURE } from "./dollars";
import { FORMATS } from "./formats";

/** What each label rests on. */
export function trendsBlock(comparison: Comparison): DetailBlock {
  const { dollars: unit } = basisWords(comparison);
  return {
    title: "Trend statistics",
    note: "Slope is Theil–Sen's, S is Kendall's, p is the exact two-sided permutation probability of S. Noise is scatter about the line over the level, without an odd quarter.",
    tableName: "PartnerTrackTrends",
    columns: [
      words("Physician"),
      words(`What ${quartersWords(comparison.window.length)} show${comparison.window.length === 1 ? "s" : ""}`),
      figures("Quarters with figures", FORMATS.whole),
      figures("Growth a quarter", FORMATS.signedPercent),
      figures(`Slope, ${unit} a quarter`, FORMATS.wholeDollars),
      figures(`Level, ${unit}`, FORMATS.wholeDollars),
      figures("S", FORMATS.whole),
      figures("Exact p", FORMATS.probability),
      figures("Tau-b", FORMATS.twoDecimals),
      figures("Noise", FORMATS.percent),
      figures("Quarters that rose", FORMATS.percent),
      longWords("Odd quarter"),
    ],
    rows: comparison.rows.map((row) => [plainText(row.name), trendWords(row.trend), row.trend.quartersWithData, ...statistics(row), oddQuarter(row, comparison)]),
    whenEmpty: "Nobody to compare.",
  };
}

const TOO_FEW = "too few";

function statistics({ trend: { fit } }: ComparisonRow): CellValue[] {
  if (fit === null) return Array<CellValue>(8).fill(TOO_FEW);
  return [
    fit.growthPerQuarter ?? NO_FIGURE,
    dollars(fit.slopePerQuarter),
    dollars(fit.level),
    fit.s,
    fit.pValue,
    fit.tau,
    fit.noise ?? NO_FIGURE,
    fit.risingSteps,
  ];
}

/** The flag counts from the first quarter with a figure, the window from its own first. */
function oddQuarter({ trend: { fit }, comparedByQuarter }: ComparisonRow, { window }: Comparison): string {
  if (fit === null) return TOO_FEW;
  if (fit.flag === null || fit.flaggedPosition === null) return "none";
  const firstWithFigure = comparedByQuarter.findIndex((figure) => figure !== null && figure !== 0);
  const quarter = window[Math.max(0, firstWithFigure) + fit.flaggedPosition];
  return quarter === undefined ? fit.flag : `${quarterWords(quarter)}: ${fit.flag.toLowerCase()}`;
}
