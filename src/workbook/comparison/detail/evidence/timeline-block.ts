import type { GroupAssessment } from "../../../../domain";
import { plainText } from "../../words/plain-text";
import { nextWords } from "../../words/next-words";
import { figures, longWords, words, type DetailBlock } from "../detail-block";
import { FORMATS } from "../formats";

/** When a decision is due, and which rules move it. */
export function timelineBlock({ associates }: GroupAssessment): DetailBlock {
  return {
    title: "Timeline",
    note: null,
    tableName: "PartnerTrackTimeline",
    columns: [words("Physician"), words("Agreed day"), figures("Months to go", FORMATS.oneDecimal), words("Expected"), words("Next milestone"), words("Started about when they did"), longWords("In words")],
    rows: associates.map(({ name, timeline, outlook, next, coHires }) => [
      plainText(name),
      timeline.decisionDate ?? "none agreed",
      timeline.monthsToGo ?? "not known",
      expected(outlook.expected),
      nextWords(next),
      coHires === null ? "not known" : plainText(coHires.join(", ")) || "nobody",
      plainText([timeline.sentence, ...outlook.rules.map(({ because }) => because)].join(" ")),
    ]),
    whenEmpty: "Nobody to assess.",
  };
}

function expected(days: GroupAssessment["associates"][number]["outlook"]["expected"]): string {
  if (days === null) return "no day can be given";
  return days.earliest === days.latest ? days.earliest : `${days.earliest} to ${days.latest}`;
}
