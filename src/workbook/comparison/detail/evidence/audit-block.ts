import type { GroupAssessment, TrackRecordAudit } from "../../../../domain";
import type { CellValue } from "../../../snapshot";
import { numberWords } from "../../words/number-words";
import { plainText } from "../../words/plain-text";
import { longWords, words, type DetailBlock } from "../detail-block";

/** The group's own record, measured as it measures others. */
export function auditBlock({ audit }: GroupAssessment): DetailBlock {
  return {
    title: "The group's own record of the last ten years",
    note: null,
    tableName: "PartnerTrackAudit",
    columns: [words("What"), words("Reads"), longWords("In words")],
    rows: audit === null ? [] : [["verdict", "", plainText(audit.verdict)], ...figureRows(audit), ...audit.signs.map(({ sign, state, why }) => [sign, state, plainText(`${why}.`)])],
    whenEmpty: "No record of past associates is kept.",
  };
}

function figureRows({ associates, onTime, decidedOnTime, leftBeforeDecision, decadeLong, criteriaInWriting }: TrackRecordAudit): CellValue[][] {
  const percent = (share: number): string => `${numberWords(share * 100)}%`;
  return [
    ["associates looked at", associates, ""],
    ["decided on time", onTime === null ? "nobody was due" : `${decidedOnTime} of ${onTime.due}`, onTime === null ? "" : `${percent(onTime.share)}; with so many the true share may lie between ${percent(onTime.low)} and ${percent(onTime.high)}.`],
    ["median delay in months", onTime?.medianDelayMonths ?? "not known", ""],
    ["left before a decision", leftBeforeDecision, ""],
    ["ten years and longer", decadeLong.length, plainText(decadeLong.join(", "))],
    ["criteria in writing", `${criteriaInWriting.people} of ${criteriaInWriting.known}`, ""],
  ];
}
