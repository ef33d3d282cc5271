import type { GroupAssessment } from "../../../../domain";
import { plainText } from "../../words/plain-text";
import { nextWords } from "../../words/next-words";
import { figures, linesOf, longWords, words, type DetailBlock } from "../detail-block";
import { FORMATS } from "../formats";

/** When a decision is due, and which rules move it. */
export function timelineBlock({ associates }: GroupAssessment): DetailBlock {
  return {
    title: "Timeline",
    note: null,
    tableName: "PartnerTrackTimeline",
    columns: [words("Physician"), words("Next milestone"), words("Agreed day"), figures("Months to go", FORMATS.oneDecimal), longWords("In words")],
    rows: associates.flatMap(({ name, timeline, outlook, next, coHires }) =>
      linesOf(
        [plainText(name), nextWords(next), timeline.decisionDate ?? "none agreed", timeline.monthsToGo ?? "not known"],
        [timeline.sentence, expected(outlook.expected), ...outlook.rules.map(({ because }) => because), coHiresInWords(coHires)].map((sentence) => plainText(sentence)),
      ),
    ),
    whenEmpty: "Nobody to assess.",
  };
}

function expected(days: GroupAssessment["associates"][number]["outlook"]["expected"]): string {
  if (days === null) return "No day can be expected.";
  return days.earliest === days.latest ? `Expected on ${days.earliest}.` : `Expected from ${days.earliest} to ${days.latest}.`;
}

function coHiresInWords(coHires: readonly string[] | null): string {
  if (coHires === null) return "Who started at about the same time is not known.";
  return coHires.length === 0 ? "Nobody started within a year of them." : `Started within a year of them: ${coHires.join(", ")}.`;
}
