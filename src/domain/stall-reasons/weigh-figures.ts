import { figureWords, percentWords } from "../words";
import type { StallReasonName } from "./stall-reasons";
import type { StallFigures, Weighed } from "./stall-verdict";

/** Weighs one figure; null where it is not known. */
type Weigh = (figures: StallFigures) => Weighed | null;

/** Leadership from here on contradicts "acts as an employee"; between 50 and this it shows neither. */
const SHOWN_LEADERSHIP = 65;

const weighTrend: Weigh = ({ trendLabel, growthPerQuarter, quartersWithData }) => {
  if (trendLabel === null || trendLabel === "Not enough data") return null;
  const pace = growthPerQuarter === null ? "" : `, ${figureWords(growthPerQuarter, "growth")} a quarter`;
  const quarters = quartersWithData === null ? "" : ` over ${quartersWithData} quarters`;
  // Probably rising leaves room for another year of data; it is neither flat nor proven.
  const points = trendLabel === "Rising" ? "against" : "for";
  return { points: trendLabel === "Probably rising" ? "neither" : points, sentence: `The trend of collections is ${trendLabel}${pace}${quarters}.` };
};

const weighPercentile: Weigh = ({ percentile }) => {
  if (percentile === null) return null;
  const isMediocre = percentile < 0.5;
  return { points: isMediocre ? "for" : "against", sentence: `Collections stand at ${percentWords(percentile)} of the group, ${isMediocre ? "below its middle" : "at its middle or above"}.` };
};

const weighStaff: Weigh = ({ staffBand, staffShare, staffRequests }) => {
  if (staffBand === null) return null;
  const figures = staffShare === null || staffRequests === null ? "" : `: ${percentWords(staffShare)} of ${staffRequests} requests ask for them`;
  return { points: ({ Avoided: "for", Preferred: "against", Mixed: "neither" } as const)[staffBand], sentence: `Staff requests are ${staffBand}${figures}.` };
};

const weighLeadership: Weigh = ({ leadership }) => {
  if (leadership === null || leadership === 0) return null;
  const points = leadership >= SHOWN_LEADERSHIP ? "against" : "neither";
  return { points: leadership < 50 ? "for" : points, sentence: `Leadership and ownership stand at ${Math.round(leadership * 10) / 10} of 100.` };
};

const weighDilution: Weigh = ({ dilution }) =>
  dilution === null ? null : { points: dilution < 0 ? "for" : "against", sentence: `One more partner would change each partner's profit by ${figureWords(dilution, "dollars")} a year.` };

const weighContribution: Weigh = ({ contribution }) =>
  contribution === null ? null : { points: contribution < 0 ? "for" : "against", sentence: `After overhead and own pay, ${figureWords(contribution, "dollars")} a year is left to the group.` };

/** The figures each reason is judged by. */
export const WEIGHED_BY: Readonly<Record<StallReasonName, readonly Weigh[]>> = {
  "Collections mediocre and not rising": [weighTrend, weighPercentile],
  "Staff avoid working with them": [weighStaff],
  "Acts as an employee": [weighLeadership],
  "Partners would be diluted": [weighDilution],
  "Not worth the financial risk": [weighContribution],
};
