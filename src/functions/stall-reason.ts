import { stallReasons, type TrendLabel } from "../domain";
import { notAvailable, reject } from "./arguments/cell-errors";
import { readFraction } from "./arguments/read-fraction";
import { readNamed } from "./arguments/read-named";
import { readNumber } from "./arguments/read-numbers";
import { checkPillar } from "./arguments/read-pillars";

const TREND_LABELS = [
  "Rising", "Probably rising", "Flat", "No clear trend", "Noisy", "Probably falling", "Falling", "Not enough data",
] as const satisfies readonly TrendLabel[];

/**
 * Why would partners stall an associate, and in which words would they say it? A row for each reason the figures bear out. What is blank speaks for no reason.
 * @customfunction STALL_REASON
 * @param trend_class The trend of collections, as COLLECTIONS_TREND answers for "class".
 * @param percentile Place in the group by collections per cFTE, from 0 to 1, as GROUP_PERCENTILE answers.
 * @param staff_band "Preferred", "Mixed" or "Avoided", as STAFF_PREFERENCE answers for "band".
 * @param leadership The leadership and ownership pillar, 0 to 100. Blank or 0 is no evidence.
 * @param dilution Change in profit per partner, as PARTNER_DILUTION answers.
 * @param contribution What the associate leaves after overhead and own pay.
 * @returns Two columns: the internal reason, and the surface words that go with it.
 * @example
 * =STALL_REASON("Flat",0.4) // => [["Collections mediocre and not rising", "another year of productivity data"]]
 * =STALL_REASON("Rising",0.8,"Avoided",60,-30000) // => [["Staff avoid working with them", "some staff concerns"], ["Partners would be diluted", "reassessing our partnership structure"]]
 * =STALL_REASON("Rising",0.8) // => [["No stall reason found", ""]]
 */
export function stallReason(
  trend_class: unknown,
  percentile: unknown,
  staff_band?: unknown,
  leadership?: unknown,
  dilution?: unknown,
  contribution?: unknown,
): string[][] {
  const evidence = {
    trendLabel: readNamed(trend_class, "trend_class", TREND_LABELS),
    percentile: readFraction(percentile, "percentile"),
    staffBand: readNamed(staff_band, "staff_band", ["Preferred", "Mixed", "Avoided"]),
    leadership: checkPillar(readNumber(leadership, "leadership"), () => "leadership"),
    dilution: readNumber(dilution, "dilution"),
    contribution: readNumber(contribution, "contribution"),
  };
  if (Object.values(evidence).every((each) => each === null)) reject(notAvailable("Every argument is blank: there is nothing to look for a reason in."));
  const reasons = stallReasons(evidence);
  return reasons.length === 0 ? [["No stall reason found", ""]] : reasons.map(({ reason, surfaceWords }) => [reason, surfaceWords]);
}
