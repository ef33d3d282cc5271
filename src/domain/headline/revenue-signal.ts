import { revenueBand } from "../track";
import { asSentence, countOf, figureWords, percentWords } from "../words";
import type { HeadlineEvidence, RevenueSignal } from "./headline";

const BASIS: Readonly<Record<HeadlineEvidence["basis"], string>> = {
  "per clinical FTE": "collections per cFTE of the last four quarters",
  "collections as they stand": "collections of the last four quarters as they stand, whatever the working hours",
};

/** How much an associate brings beside the group, and which way it goes. */
export function revenueSignal({ percentile, groupSize, basis, trend }: Pick<HeadlineEvidence, "percentile" | "groupSize" | "basis" | "trend">): RevenueSignal {
  const band = percentile === null ? null : revenueBand(percentile);
  const place =
    percentile === null || band === null
      ? "Their place in the group is not known."
      : asSentence(`${band}: ${percentWords(percentile)} of the others in a group of ${groupSize} stand below`);
  const growth = trend.fit?.growthPerQuarter ?? null;
  const caution = CAUTIONS[trend.label];
  // Where the label claims no direction, a figure with a sign would.
  const pace = growth === null || caution !== undefined ? "" : `, ${figureWords(growth, "growth")} a quarter`;
  return {
    band,
    percentile,
    n: groupSize,
    trendLabel: trend.label,
    trendQuarters: trend.quartersWithData,
    sentence: `${place} The trend is ${caution ?? trend.label.toLowerCase()}${pace}, over ${countOf(trend.quartersWithData, "quarter")}.`,
    basis: BASIS[basis],
  };
}

const CAUTIONS: Partial<Record<HeadlineEvidence["trend"]["label"], string>> = {
  "No clear trend": "not shown either way",
  "Not enough data": "not known",
  Noisy: "too noisy to tell",
};
