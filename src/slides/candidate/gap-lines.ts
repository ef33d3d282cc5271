import type { AssociateAssessment, MilestoneState } from "../../domain";
import { dayQuarterWords, nextWords } from "../../workbook";

const STATES: Readonly<Record<MilestoneState, string>> = { met: "met", "met late": "met late", "still to come": "not yet", missed: "not met", unknown: "not known" };

/** What is open on the way that was agreed, and what comes next. */
export function gapLines(assessed: AssociateAssessment | null): string[] {
  if (assessed === null) return ["Milestones: not yet, as nothing is written down beside the money."];
  const { milestones, notInWriting } = assessed.milestones;
  return [
    `Next milestone: ${nextWords(assessed.next)}.`,
    ...milestones.map(({ milestone, state, due }) => `${sentenceCase(milestone)}: ${STATES[state]}${due === null ? "" : `, due ${dayQuarterWords(due)}`}.`),
    notInWriting.length === 0 ? "All that was agreed is in writing." : `Not in writing: ${notInWriting.join(", ")}.`,
  ];
}

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
