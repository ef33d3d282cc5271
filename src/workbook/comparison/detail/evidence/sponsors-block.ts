import type { GroupAssessment } from "../../../../domain";
import { plainText } from "../../words/plain-text";
import { figures, linesOf, longWords, words, type DetailBlock } from "../detail-block";
import { FORMATS } from "../formats";

/** How far with the partners, and how they voted. It names no partner. */
export function sponsorsBlock({ associates }: GroupAssessment): DetailBlock {
  return {
    title: "Sponsors and votes",
    note: "No partner is named here. A sponsor counts from step 4 on; one partner who would not share a balance sheet is enough to hold.",
    tableName: "PartnerTrackSponsors",
    columns: [
      words("Physician"),
      words("Step"),
      figures("Active sponsors", FORMATS.whole),
      figures("Mentors", FORMATS.whole),
      figures("Asked", FORMATS.whole),
      figures("Would not share", FORMATS.whole),
      longWords("In words"),
    ],
    rows: associates.flatMap(({ name, sponsors, votes }) =>
      sponsors === null || votes === null
        ? []
        : linesOf(
            [
              plainText(name),
              `${sponsors.stage} of 6, ${sponsors.stageName}`,
              sponsors.activeSponsors,
              sponsors.mentors,
              votes.asked,
              votes.vetoes,
            ],
            [sponsors.sentence, votes.sentence, reasonsInWords(votes), sponsors.nextStep].map((sentence) => plainText(sentence)),
          ),
    ),
    whenEmpty: "No sponsors and votes are kept.",
  };
}

function reasonsInWords({ reasons }: NonNullable<GroupAssessment["associates"][number]["votes"]>): string {
  return reasons.length === 0 ? "" : `Reasons given: ${reasons.map(({ reason, partners }) => `${reason} (${partners})`).join("; ")}.`;
}
