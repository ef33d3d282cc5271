import type { PastAssociate } from "../evidence";
import type { IsoDate } from "../quarter";
import { addMonths } from "../calendar";
import { onTimeRate } from "./on-time-rate";
import { isOfLastTenYears, MONTHS_LOOKED_BACK, recordUpTo } from "./record-up-to";
import type { TrackRecordAudit } from "./track-record-audit";
import { trackRecordSigns } from "./track-record-signs";
import { trackRecordVerdict } from "./track-record-verdict";

/**
 * Does the group's own track lead to partnership, and does it decide when it said it would?
 *
 * Looked at are the last ten years: everybody who still waits, and all with a day in them. On time is as `onTimeRate`
 * says; who left without a decision was not decided on time, and who was decided on a day nobody wrote down is left out
 * of that rate. Three signs are looked for: associates of ten years and more who are not partners, the market as the
 * reason given to more than half of those put off, and criteria that nobody had in writing. Below five due there is no verdict.
 *
 * @param past The group's record, one entry an associate.
 * @param asOf The day up to which the record speaks; what came later does not count.
 * @returns Counts, the on-time rate with its interval, the signs, and a verdict in words.
 *
 * @example
 * auditTrackRecord([{ associate: "Okafor", where: "Record!A2:G2", startDate: "2012-07-01", promised: "2016-07-01", decided: null, outcome: "waiting", delayReasons: ["market", "market"], criteriaInWriting: false }], "2026-09-30") // => {"associates": 1, "decidedOnTime": 0, "onTime": {"due": 1, "share": 0}, "decadeLong": ["Okafor"], "putOff": {"people": 1, "toldMarket": 1, "toldMarketAgain": 1}, "partnersPerAssociate": 0, "verdict": "Only 1 was due in the last ten years: this record cannot be judged by so few."}
 * auditTrackRecord([], "2026-09-30") // => {"onTime": null, "partnersPerAssociate": null, "verdict": "Nobody was due in the last ten years, so this record cannot be judged yet."}
 */
export function auditTrackRecord(past: readonly PastAssociate[], asOf: IsoDate): TrackRecordAudit {
  const associates = recordUpTo(past, asOf).filter((each) => isOfLastTenYears(each, asOf));
  const decidedOnUnknownDay = associates.filter(hasUnknownDecisionDay).length;
  const promises = associates.flatMap((each) =>
    each.promised === null || hasUnknownDecisionDay(each) ? [] : [{ promised: each.promised, actual: each.decided }],
  );
  const onTime = onTimeRate(promises, asOf);
  const decadeLong = associates.filter((each) => isDecadeLong(each, asOf)).map(({ associate }) => associate);
  const putOff = putOffAmong(associates);
  const criteria = associates.map(({ criteriaInWriting }) => criteriaInWriting).filter((each) => each !== null);
  const criteriaInWriting = { people: criteria.filter((each) => each).length, known: criteria.length };
  const settled = associates.filter(({ outcome, promised }) => outcome !== "waiting" || (promised !== null && promised <= asOf));
  const audit = {
    asOf,
    associates: associates.length,
    onTime,
    decidedOnTime: promises.filter(({ promised, actual }) => actual !== null && actual <= promised).length,
    leftBeforeDecision: associates.filter(({ outcome, decided }) => outcome === "left" && decided === null).length,
    decidedOnUnknownDay,
    decadeLong,
    putOff,
    criteriaInWriting,
    partnersPerAssociate: settled.length === 0 ? null : settled.filter(({ outcome }) => outcome === "partner").length / settled.length,
    signs: trackRecordSigns({ decadeLong, putOff, criteriaInWriting, startsKnown: associates.filter(({ startDate }) => startDate !== null).length }),
  };
  return { ...audit, verdict: trackRecordVerdict(audit) };
}

const hasUnknownDecisionDay = ({ outcome, decided }: PastAssociate): boolean => decided === null && (outcome === "partner" || outcome === "declined");

/** Who left, or was declined on a day nobody wrote down, cannot be said to have stayed until now. */
function isDecadeLong({ startDate, outcome, decided }: PastAssociate, asOf: IsoDate): boolean {
  const end = decided ?? (outcome === "waiting" ? asOf : null);
  return outcome !== "partner" && startDate !== null && end !== null && addMonths(startDate, MONTHS_LOOKED_BACK) <= end;
}

function putOffAmong(associates: readonly PastAssociate[]): TrackRecordAudit["putOff"] {
  const timesMarket = associates.filter(({ delayReasons }) => delayReasons.length > 0).map(({ delayReasons }) => delayReasons.filter((reason) => reason === "market").length);
  return {
    people: timesMarket.length,
    toldMarket: timesMarket.filter((times) => times > 0).length,
    toldMarketAgain: timesMarket.filter((times) => times > 1).length,
  };
}
