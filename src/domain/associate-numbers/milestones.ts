import type { GroupEvidence } from "../evidence";
import type { IsoDate } from "../quarter";
import { businessLearned } from "./business-learned";
import { criteriaTold } from "./criteria-told";
import type { MilestoneGaps } from "./milestone";

/** What is written down beside the money. */
export type MilestoneEvidence = Pick<GroupEvidence, "associates" | "ownNumbers" | "signals" | "trackRecord">;

/**
 * Has an associate been told what counts, learned the business in the first year, and has anybody written down what was agreed?
 *
 * Timeline and criteria are due six months after the first day, the four own numbers twelve. Done on a day nobody wrote
 * down counts as done. Where nobody keeps a record, or nobody asked, the milestone is unknown, not missed.
 *
 * @param name The associate, as the collections workbook spells the name.
 * @param evidence What the input sheets say.
 * @param asOf The day up to which they speak.
 * @returns The two milestones, and what of the agreement is not in writing.
 *
 * @example
 * milestones("Okafor", { associates: [{ associate: "Okafor", where: "Associates!A2:J2", role: "associate", startDate: "2024-07-01", trackYears: 4, decisionDate: null, hoursOfFullWeek: null, payPerYear: null, rework: null, qualityScore: null, openSafetyConcern: null }], ownNumbers: null, signals: [{ associate: "Okafor", where: "Signals!A2:C2", signal: "talked timeline and expectations", date: "2024-11-15" }], trackRecord: null }, "2026-09-30") // => {"milestones": [{"milestone": "criteria told within 6 months", "due": "2025-01-01", "state": "met"}, {"milestone": "own numbers known by month 12", "due": "2025-07-01", "state": "unknown"}], "notInWriting": ["day of the decision", "milestones"]}
 * milestones("Okafor", { associates: null, ownNumbers: null, signals: null, trackRecord: null }, "2026-09-30") // => {"milestones": [{"due": null, "state": "unknown"}, {"due": null, "state": "unknown"}], "notInWriting": ["first day", "years to the decision", "day of the decision", "milestones"]}
 */
export function milestones(name: string, evidence: MilestoneEvidence, asOf: IsoDate): MilestoneGaps {
  const facts = evidence.associates?.find(({ associate }) => associate === name);
  const startDate = facts?.startDate ?? null;
  const hasMilestones = (evidence.signals ?? []).some(({ associate, signal, date }) => associate === name && signal === "given milestones in writing" && (date === null || date <= asOf));
  return {
    milestones: [criteriaTold(name, startDate, evidence, asOf), businessLearned(name, startDate, evidence.ownNumbers, asOf)],
    notInWriting: [
      startDate === null ? (["first day"] as const) : [],
      (facts?.trackYears ?? null) === null ? (["years to the decision"] as const) : [],
      (facts?.decisionDate ?? null) === null ? (["day of the decision"] as const) : [],
      hasMilestones ? [] : (["milestones"] as const),
    ].flat(),
  };
}
