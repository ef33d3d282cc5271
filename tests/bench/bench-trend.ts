import { TheilSenRegression } from "ml-regression-theil-sen";
import { fitTrend } from "../../src/domain";
import { collectionsTrend } from "../../src/functions/collections-trend";
import { microsecondsACall } from "./measure";

const SIX = [210_000, 218_500, 226_000, 231_000, 244_500, 252_000];
const QUARTERS = [0, 1, 2, 3, 4, 5];

/** What one COLLECTIONS_TREND of six quarters costs, beside a library that fits the same line and tests nothing. */
export function benchTrend(): string[][] {
  const asRow = [SIX];
  const cost = microsecondsACall({
    function: () => collectionsTrend(asRow),
    rule: () => fitTrend(SIX),
    peer: () => new TheilSenRegression(QUARTERS, SIX),
  });
  const peer = cost["peer"] ?? Number.NaN;
  return [
    ["COLLECTIONS_TREND, 6 quarters", `${cost["function"]?.toFixed(2)} µs a call`, `${((cost["function"] ?? 0) / peer).toFixed(2)} × ml-regression-theil-sen`],
    ["the rule alone: slope, exact p, label", `${cost["rule"]?.toFixed(2)} µs a call`, `${((cost["rule"] ?? 0) / peer).toFixed(2)} × ml-regression-theil-sen`],
    ["ml-regression-theil-sen: slope only", `${peer.toFixed(2)} µs a call`, "1"],
  ];
}
