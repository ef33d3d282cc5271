import type { GroupAssessment } from "../../../../domain";
import { plainText } from "../../words/plain-text";
import { longWords, words, type DetailBlock } from "../detail-block";

/** Columns that invite trouble. */
export function complianceBlock({ compliance }: GroupAssessment): DetailBlock {
  return {
    title: "Columns that invite trouble",
    note: "No legal advice; a heading without a note is not thereby cleared.",
    tableName: "PartnerTrackCompliance",
    columns: [words("Weight"), words("Headings"), longWords("Why, and what to do")],
    rows: compliance.map(({ severity, headings, note, whatToDo }) => [severity, plainText(headings.join("; "), 80), `${note} ${whatToDo}`]),
    whenEmpty: "No heading of these sheets was found to.",
  };
}
