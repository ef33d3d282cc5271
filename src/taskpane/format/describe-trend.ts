import type { Quarter, Trend, TrendFit, TrendLabel } from "../../domain";
import { countInWords } from "./count-in-words";
import { formatProbability } from "./format-probability";
import { growthWords, quarterWords } from "../../workbook";

/** What may honestly be said of a trend? One or two sentences that never claim more than the label does. */
export function describeTrend(trend: Trend, window: readonly Quarter[]): string {
  const quarters = countInWords(trend.quartersWithData);
  if (trend.fit === null || trend.label === "Not enough data") {
    return `${quarters} ${trend.quartersWithData === 1 ? "quarter has" : "quarters have"} figures. A trend needs at least four.`;
  }
  const statement = `${quarters} quarters ${CLAIMS[trend.label]}: ${describeFit(trend.fit)}.`;
  return [statement, CAUTIONS[trend.label], describeOddQuarter(trend.fit, window)].filter(Boolean).join(" ");
}

const CLAIMS: Readonly<Record<Exclude<TrendLabel, "Not enough data">, string>> = {
  Rising: "show a rise",
  "Probably rising": "show a probable rise",
  Flat: "show no change to speak of",
  "No clear trend": "show no clear trend",
  Noisy: "scatter too much to show a trend",
  "Probably falling": "show a probable fall",
  Falling: "show a fall",
};

const CAUTIONS: Partial<Record<TrendLabel, string>> = {
  "No clear trend": "That is not the same as flat: they cannot show it either way.",
  Noisy: "That says nothing against the associate; more quarters will tell.",
};

function describeFit(fit: TrendFit): string {
  const growth = fit.growthPerQuarter === null ? "the level is not above zero" : `${growthWords(fit.growthPerQuarter)} a quarter`;
  const exactness = fit.pValue < 0.0005 ? "exact p" : "exact p =";
  return `${growth}, ${exactness} ${formatProbability(fit.pValue)}`;
}

function describeOddQuarter(fit: TrendFit, window: readonly Quarter[]): string {
  if (fit.flag === null) return "";
  const quarter = fit.flaggedPosition === null ? undefined : window[fit.flaggedPosition];
  return `${quarter === undefined ? "One quarter" : quarterWords(quarter)} stands apart: ${fit.flag.toLowerCase()}.`;
}
