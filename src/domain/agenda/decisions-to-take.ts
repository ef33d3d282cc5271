import type { AssociateAssessment } from "../assessment";
import { asSentence, dayInWords, listWords } from "../words";
import { gateDecision } from "./gate-decision";

/** What an associate's decisions are read from. */
export type DecisionSigns = Pick<AssociateAssessment, "gates" | "headache" | "track" | "timeline" | "outlook" | "milestones" | "readiness">;

const SOON_MONTHS = 6;

const OWED = { "criteria told within 6 months": "to tell the timeline and the criteria", "own numbers known by month 12": "to go through the four numbers with them" } as const;

/**
 * What have the partners to decide about an associate at the next meeting?
 *
 * In this order: what a closed gate asks for; a decision that is overdue, near, or has no day; what was to be done by now and
 * was not; what is agreed and not in writing; evidence that is missing for a score. No partner and no member of staff is named.
 *
 * @param signs The associate, by all the rules.
 * @returns One thing to decide a sentence; none where nothing is open.
 *
 * @example
 * decisionsToTake({ gates: [], headache: null, track: null, timeline: { decisionDate: "2026-08-01", basis: "written date", yearsOnTrack: 4, monthsToGo: -2, isOverdue: true, sentence: "" }, outlook: { rules: [], expected: null }, milestones: { milestones: [], notInWriting: ["milestones"] }, readiness: { kind: "scored", coverage: 100 } }) // => ["The decision was due on 1 August 2026: take it, or say when and why.", "Put in writing: milestones."]
 */
export function decisionsToTake({ gates, headache, track, timeline, outlook, milestones, readiness }: DecisionSigns): string[] {
  const closed = gates.filter(({ state }) => state === "closed").flatMap(({ gate }) => gateDecision(gate, { headache, track }) ?? []);
  const owed = milestones.milestones.flatMap(({ milestone, state, due }) => (state === "missed" ? [`Owed since ${due === null ? "long ago" : dayInWords(due)}: ${OWED[milestone]}. Who does it, by when?`] : []));
  return [
    ...closed,
    ...theDecision(timeline, outlook),
    ...owed,
    ...(milestones.notInWriting.length === 0 ? [] : [asSentence(`put in writing: ${listWords(milestones.notInWriting)}`)]),
    ...(readiness.kind === "withheld" ? [`Evidence covers ${Math.round(readiness.coverage)} of 100 points, too little for a score: who writes down the rest?`] : []),
  ];
}

function theDecision({ decisionDate, isOverdue, monthsToGo }: DecisionSigns["timeline"], { rules }: DecisionSigns["outlook"]): string[] {
  if (decisionDate === null) return ["No day for a decision is agreed: agree on one."];
  const day = dayInWords(decisionDate);
  if (isOverdue === true) return [`The decision was due on ${day}: take it, or say when and why.`];
  if (monthsToGo !== null && monthsToGo <= SOON_MONTHS) return [`The decision is due on ${day}: is what is known enough to take it?`];
  return rules.some(({ rule }) => rule === "early flag") ? [`The record speaks for a year earlier than ${day}: bring the decision forward?`] : [];
}
