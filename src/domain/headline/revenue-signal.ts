import { atLeast } from "../at-least";
import { asSentence, countOf, growthWords, percentWords } from "../wording";
import type { HeadlineEvidence, RevenueSignal } from "./headline";

/** The bounds of the track's matrix: who is High here is High there. */
const HIGH_PERCENTILE = 0.75;
const MEDIUM_PERCENTILE = 0.25;

const BASIS: Readonly<Record<HeadlineEvidence["basis"], string>> = {
  "per clinical FTE": "collections per cFTE of the last four quarters",
  "collections as they stand": "collections of the last four quarters as they stand, whatever the working hours",
};

/** How much an associate brings beside the group, and which way it goes. */
export function revenueSignal({ percentile, groupSize, basis, trend }: Pick<HeadlineEvidence, "percentile" | "groupSize" | "basis" | "trend">): RevenueSignal {
  if (percentile !== null && !(percentile >= 0 && percentile <= 1)) throw new RangeError(`A percentile lies between 0 and 1, not at ${percentile}.`);
  const band = percentile === null ? null : bandOf(percentile);
  const place =
    percentile === null || band === null
      ? "Their place in the group is not known."
      : asSentence(`${band}: ${percentWords(percentile)} of the others in a group of ${groupSize} stand below`);
  const growth = trend.fit?.growthPerQuarter ?? null;
  const caution = CAUTIONS[trend.label];
  // Where the label claims no direction, a figure with a sign would.
  const pace = growth === null || caution !== undefined ? "" : `, ${growthWords(growth)} a quarter`;
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

function bandOf(percentile: number): NonNullable<RevenueSignal["band"]> {
  if (atLeast(percentile, HIGH_PERCENTILE)) return "High";
  return atLeast(percentile, MEDIUM_PERCENTILE) ? "Medium" : "Low";
}
