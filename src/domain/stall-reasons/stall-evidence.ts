import { STALL_RULES } from "./stall-reasons";
import type { StallFigures, StallVerdict, Weighed } from "./stall-verdict";
import { WEIGHED_BY } from "./weigh-figures";

/**
 * Of the five reasons to stall an associate, which do the figures bear out, which do they contradict, and with what?
 *
 * Borne out is what `stallReasons` finds. Contradicted is a reason all of whose figures are known and speak against it:
 * "another year of productivity data" where the trend is Rising and the percentile .5 or more. Probably rising leaves room for
 * another year, mixed staff requests and a leadership from 50 to 65 for another look. All else is not known.
 *
 * @param figures As known, money in cents a year.
 * @returns The five, in the order of `stallReasons`, each with sentences for, against and open.
 *
 * Source: the table of surface and real reasons in the essay the product comes from.
 *
 * @example
 * stallEvidence({ trendLabel: "Rising", growthPerQuarter: 0.03, quartersWithData: 6, percentile: 0.8, staffBand: "Avoided", staffShare: 0.2, staffRequests: 15, leadership: null, dilution: -3000000, contribution: null }) // => [{"surfaceWords": "another year of productivity data", "verdict": "contradicted", "evidenceFor": [], "evidenceAgainst": ["The trend of collections is Rising, +3% a quarter over 6 quarters.", "Collections stand at 80% of the group, at its middle or above."]}, {"verdict": "borne out", "evidenceFor": ["Staff requests are Avoided: 20% of 15 requests ask for them."]}, {"verdict": "not known"}, {"verdict": "borne out", "evidenceFor": ["One more partner would change each partner's profit by −$30,000 a year."]}, {"verdict": "not known"}]
 */
export function stallEvidence(figures: StallFigures): StallVerdict[] {
  return STALL_RULES.map(({ reason, surfaceWords, holds }) => {
    const weighed = WEIGHED_BY[reason].map((weigh) => weigh(figures));
    const pointing = (way: Weighed["points"]): string[] => weighed.flatMap((each) => (each?.points === way ? [each.sentence] : []));
    return {
      reason,
      surfaceWords,
      verdict: verdictOf(holds(figures), weighed),
      evidenceFor: pointing("for"),
      evidenceAgainst: pointing("against"),
      evidenceOpen: pointing("neither"),
    };
  });
}

function verdictOf(holds: boolean, weighed: readonly (Weighed | null)[]): StallVerdict["verdict"] {
  if (holds) return "borne out";
  return weighed.every((each) => each?.points === "against") ? "contradicted" : "not known";
}
