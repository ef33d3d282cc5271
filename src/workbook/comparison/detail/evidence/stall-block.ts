import type { GroupAssessment } from "../../../../domain";
import { plainText } from "../../words/plain-text";
import { longWords, words, type DetailBlock } from "../detail-block";

/** The five reasons to wait with the figures for and against each, and what was said against what the figures say. */
export function stallBlock({ associates }: GroupAssessment): DetailBlock {
  return {
    title: "Reasons to wait, for and against",
    note: "What is said aloud beside the reason it stands for. Below each associate: what they were told, and whether the figures support it.",
    tableName: "PartnerTrackStall",
    columns: [words("Physician"), words("Reason"), words("The figures"), longWords("Said aloud, for and against")],
    rows: associates.flatMap(({ name, stall, told }) => [
      ...stall.map(({ surfaceWords, reason, verdict, evidenceFor, evidenceAgainst, evidenceOpen }) => [
        plainText(name),
        reason,
        verdict,
        [`“${surfaceWords}”.`, ...tagged("For", evidenceFor), ...tagged("Against", evidenceAgainst), ...tagged("Neither", evidenceOpen), ...(evidenceFor.length + evidenceAgainst.length + evidenceOpen.length === 0 ? ["No figures."] : [])].join(" "),
      ]),
      ...told.map(({ words: said, check, where }) => [plainText(name), `told (${where})`, check.verdict, `“${plainText(said)}”. ${plainText(check.sentence)}`]),
    ]),
    whenEmpty: "Nobody to assess.",
  };
}

const tagged = (tag: string, sentences: readonly string[]): string[] => (sentences.length === 0 ? [] : [`${tag}: ${plainText(sentences.join(" "))}`]);
