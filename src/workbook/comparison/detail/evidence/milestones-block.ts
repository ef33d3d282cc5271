import type { GroupAssessment } from "../../../../domain";
import { plainText } from "../../words/plain-text";
import { longWords, words, type DetailBlock } from "../detail-block";

/** What the associate must know of their own, and what of the agreement is in writing. */
export function milestonesBlock({ associates }: GroupAssessment): DetailBlock {
  return {
    title: "Own numbers and milestones",
    note: null,
    tableName: "PartnerTrackMilestones",
    columns: [words("Physician"), words("What"), words("State"), words("Due"), longWords("In words")],
    rows: associates.flatMap(({ name, milestones: { milestones, notInWriting }, numbers }) => [
      ...milestones.map(({ milestone, state, due, why }) => [plainText(name), milestone, state, due ?? "not known", plainText(why)]),
      [plainText(name), "in writing", notInWriting.length === 0 ? "all of it" : "not all of it", "", notInWriting.length === 0 ? "Everything agreed is in writing." : `Not in writing: ${notInWriting.join(", ")}.`],
      ...Object.entries(numbers.words).map(([number, sentence]) => [plainText(name), number, "own number", "", plainText(sentence)]),
    ]),
    whenEmpty: "Nobody to assess.",
  };
}
