import { listWords, percentFigure } from "../words";
import type { TrackRecordAudit } from "./track-record-audit";

/** Below this many due nothing is said of the group's habits. */
export const FEWEST_DUE = 5;

/** From here on a share is no longer called few to judge by. */
const ENOUGH_DUE = 20;

/**
 * What the record shows, in one to three sentences that a partner and an associate would both call fair. It counts and
 * weighs, and accuses nobody: few cases are said to be few.
 */
export function trackRecordVerdict({ onTime, decidedOnTime, leftBeforeDecision, associates, signs }: Omit<TrackRecordAudit, "verdict">): string {
  if (onTime === null) return "Nobody was due in the last ten years, so this record cannot be judged yet.";
  if (onTime.due < FEWEST_DUE) return `Only ${onTime.due} ${onTime.due === 1 ? "was" : "were"} due in the last ten years: this record cannot be judged by so few.`;
  const share = `Of ${onTime.due} due, ${decidedOnTime} ${decidedOnTime === 1 ? "was" : "were"} decided on time (95% interval ${percentFigure(onTime.low, 0)} to ${percentFigure(onTime.high, 0)}%)`;
  const left = leftBeforeDecision === 0 ? "" : ` Of ${associates} looked at, ${leftBeforeDecision} left before a decision.`;
  return `${share}.${left} ${weighed(onTime)} ${signsInWords(signs)}`;
}

function weighed({ due, low, high }: NonNullable<TrackRecordAudit["onTime"]>): string {
  const few = due < ENOUGH_DUE;
  if (low <= 0.5 && high >= 0.5) return `${few ? "That is few to judge by; it" : "That"} does not show whether decisions come on time more often than late.`;
  return `${few ? "That is few to judge by, yet it" : "That"} points to decisions that come ${low > 0.5 ? "on time more often than late" : "late more often than on time"}.`;
}

function signsInWords(signs: TrackRecordAudit["signs"]): string {
  const showing = signs.filter(({ state }) => state === "shows").map(({ sign }) => sign);
  const unknown = signs.filter(({ state }) => state === "unknown").length;
  const told = signs.length - unknown;
  const rest = unknown === 0 ? "" : ` (${unknown} cannot be told)`;
  if (told === 0) return "None of the three signs of a track without an end can be told.";
  if (showing.length === 0) return `No sign of a track without an end shows${rest}.`;
  return `Worth explaining to associates: ${listWords(showing)}${rest}.`;
}
