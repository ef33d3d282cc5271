import { compareGroup, type Comparison, type GroupRecord } from "../../../domain";
import { basisWords } from "../words/basis-words";
import { plainText } from "../words/plain-text";
import { figures, words, type DetailBlock } from "./detail-block";
import { dollars } from "./dollars";
import { FORMATS } from "./formats";

export const RANKED_TABLE = "PartnerTrackRanked";

/** Everybody whose figure percentiles are ranked among, partners too: what formulas for percentiles lead to. */
export function rankedBlock(comparison: Comparison, group: GroupRecord | null): DetailBlock {
  // Where nobody has a role, everybody is a row.
  const everybody = group === null ? [] : compareGroup({ ...group, physicians: group.physicians.map((physician) => ({ ...physician, role: "unknown" as const })) }).rows;
  return {
    title: "What percentiles are ranked among",
    note: null,
    tableName: RANKED_TABLE,
    columns: [words("Physician"), figures(`${basisWords(comparison).heading}, last 4 quarters`, FORMATS.dollars)],
    rows: everybody.flatMap(({ name, comparedLastFour }) => (comparedLastFour === null ? [] : [[plainText(name), dollars(comparedLastFour)]])),
    isWhole: true,
    whenEmpty: "Nobody has figures for four quarters.",
  };
}
