import { figureWords, type GroupAssessment } from "../../../../domain";
import { plainText } from "../../words/plain-text";
import { longWords, words, type DetailBlock } from "../detail-block";

/** The smallest change of one figure that would make a verdict another. */
export function changesBlock({ associates }: GroupAssessment): DetailBlock {
  return {
    title: "What would change this",
    note: "Each figure on its own, moved by the least that changes the readiness band or the track; found by trying it on the rules themselves.",
    tableName: "PartnerTrackChanges",
    columns: [words("Physician"), words("Changes"), words("Becomes"), words("Now"), words("Would be"), longWords("In words")],
    rows: associates.flatMap(({ name, changes }) =>
      changes.map(({ changes: what, becomes, unit, from, to, sentence }) => [plainText(name), what === "band" ? "readiness" : "track", becomes, figureWords(from, unit), figureWords(to, unit), plainText(sentence)]),
    ),
    whenEmpty: "No single figure would change any verdict.",
  };
}
