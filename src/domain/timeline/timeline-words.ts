import { asSentence, countOf } from "../words";
import type { AgreedTimeline } from "./timeline";

const BASIS = { "written date": "as written down", "start and agreed years": "counted from the start and the agreed years" } as const;

/** When the decision is due, in words. */
export function timelineWords({ decisionDate, basis, monthsToGo, isOverdue }: Omit<AgreedTimeline, "sentence">): string {
  if (decisionDate === null || basis === null || monthsToGo === null) return "No day for a decision is known: neither a date nor a start and a number of years is written down.";
  const months = Math.round(Math.abs(monthsToGo));
  const distance = months === 0 ? "less than a month" : countOf(months, "month");
  return isOverdue === true
    ? asSentence(`the decision was due on ${decisionDate}, ${BASIS[basis]}, and is ${distance} overdue`)
    : asSentence(`the decision is due on ${decisionDate}, ${BASIS[basis]}, with ${distance} to go`);
}
