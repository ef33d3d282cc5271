import { yearsOnTrack } from "../comparison/years-on-track";
import type { AssociateFacts } from "../evidence";
import type { IsoDate, Quarter } from "../quarter";
import { addMonths, monthsBetween, quarterEnd } from "../calendar";
import type { AgreedTimeline } from "./timeline";
import { timelineWords } from "./timeline-words";

/**
 * When was a decision promised, and how many months are left?
 *
 * The written date speaks first; without one, the start plus the agreed years, to the month nearest, by the calendar: three
 * years from 29 February end on the 28th. A decision due on the last day of the as-of quarter is not overdue.
 *
 * @param facts Start, agreed years and written date, as known.
 * @param asOf The last complete quarter.
 * @returns The date, what it rests on, and what is left.
 * @throws RangeError when the agreed years are not above zero.
 *
 * @example
 * agreedTimeline({ startDate: "2023-07-01", trackYears: 4, decisionDate: null }, "2026Q3") // => {"decisionDate": "2027-07-01", "basis": "start and agreed years", "yearsOnTrack": 3.25, "isOverdue": false}
 * agreedTimeline({ startDate: "2023-07-01", trackYears: 4, decisionDate: "2026-06-30" }, "2026Q3") // => {"decisionDate": "2026-06-30", "basis": "written date", "monthsToGo": -3, "isOverdue": true}
 * agreedTimeline({ startDate: "2023-07-01", trackYears: null, decisionDate: null }, "2026Q3") // => {"decisionDate": null, "basis": null, "yearsOnTrack": 3.25, "monthsToGo": null, "isOverdue": null}
 */
export function agreedTimeline({ startDate, trackYears, decisionDate }: Pick<AssociateFacts, "startDate" | "trackYears" | "decisionDate">, asOf: Quarter): AgreedTimeline {
  if (trackYears !== null && !(trackYears > 0 && trackYears < Infinity)) throw new RangeError(`A track takes some years, not ${trackYears}.`);
  const years = startDate === null ? null : yearsOnTrack(startDate, asOf);
  const fromStart = startDate === null || trackYears === null ? null : addMonths(startDate, Math.round(trackYears * 12));
  const date = decisionDate ?? fromStart;
  const monthsToGo = date === null ? null : monthsBetween(quarterEnd(asOf), date);
  const timeline = {
    decisionDate: date,
    basis: basisOf(decisionDate, fromStart),
    yearsOnTrack: years,
    monthsToGo,
    isOverdue: date === null ? null : date < quarterEnd(asOf),
  };
  return { ...timeline, sentence: timelineWords(timeline) };
}

function basisOf(written: IsoDate | null, fromStart: IsoDate | null): AgreedTimeline["basis"] {
  if (written !== null) return "written date";
  return fromStart === null ? null : "start and agreed years";
}
