import { normaliseLabel } from "../cells/normalise-label";

/** Words that make a label one of a comparison, a plan or a count, whatever else stands beside them. */
const ANYWHERE = /^(?:averages?|avg|medians?)\b|\b(?:average|avg|medians?|percentiles?|pctile|quartiles?)$/;

/** Words that do so where nothing else in the label could be a name: Max and Min are people too. */
const TELLING = new RegExp(
  [
    "\\b(?:growth|changes?|chg|increases?|decreases?|incr|decr|variances?|var|differences?|diff|yoy|qoq|mom|y (?:o )?y|q (?:o )?q|m (?:o )?m|(?:year|quarter|month) over (?:year|quarter|month))\\b",
    "%|\\b(?:percent|pct|percentiles?|ratio|rank|ranking|per)\\b",
    "\\b(?:mean|maximum|max|minimum|min|highest|lowest|p25|p50|p75|p90|counts?|headcount|std dev|stdev|standard deviation|mgma|amga)\\b",
    "\\b(?:budget|budgeted|goals?|targets?|quota|forecast|forecasted|projected|projections?|benchmarks?)\\b",
    "\\b(?:prior|previous|last) (?:fiscal |calendar )?(?:years?|yr|fy)\\b|\\b(?:py|ly)\\b",
    "\\b(?:working|work|business|clinic|billing|posting) days\\b|^days (?:in|per)\\b|\\b(?:number|no|#) of (?:providers|physicians|doctors|days)\\b",
  ].join("|"),
);

/** Words that may stand beside those without making the label a name. */
const BESIDE = new RegExp(
  `^(?:${[
    "from|vs|versus|to|over|of|in|the|and|or|for|by|on|since|against|per|than|o|y|q|m|c",
    "prior|previous|last|same|this|current|years?|yr|fy|py|ly|quarters?|quarterly|qtr|months?|monthly|periods?|annual|annually|annualized|days?",
    "fiscal|calendar|q[1-4]|(?:19|20)\\d\\d|\\d{1,3}(?:st|nd|rd|th)?",
    "totals?|grand|overall|group|practice|company|national|regional|industry|all|actuals?|number|no|#",
    "providers?|physicians?|doctors?|clinicians?|associates?|partners?|ftes?|cftes?|clinical",
    "collections?|payments?|pmts?|receipts?|revenue|net|gross|cash|amounts?|dollars?",
    "working|work|business|clinic|billing|posting|std|dev|standard|deviation",
  ].join("|")})$`,
);

/** Whether a label speaks of an average, a change, a plan, a count or another year: figures that are neither data nor a sum. */
export function isStatisticLabel(text: string): boolean {
  const label = normaliseLabel(text)
    // "QoQ" is no camelCase.
    .replace(/\b([yqm])o ([yqm])\b/g, "$1o$2")
    .replace(/%(?:ile|tile)\b/g, "percentile")
    .replace(/%/g, " % ")
    .replace(/ +/g, " ")
    .trim();
  if (ANYWHERE.test(label)) return true;
  return TELLING.test(label) && label.split(" ").every((word) => TELLING.test(word) || BESIDE.test(word));
}
