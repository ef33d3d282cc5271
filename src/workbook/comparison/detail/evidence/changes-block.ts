import { figureWords, thenWords, type GroupAssessment } from "../../../../domain";
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
      changes.map((change) => [plainText(name), change.changes === "band" ? "readiness" : "track", change.becomes, figureWords(change.from, change.unit), thenWords(change), plainText(change.sentence)]),
    ),
    whenEmpty: "No single figure would change any verdict.",
  };
}
