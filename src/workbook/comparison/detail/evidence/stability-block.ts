import type { GroupAssessment } from "../../../../domain";
import { plainText } from "../../words/plain-text";
import { figures, linesOf, longWords, words, type DetailBlock } from "../detail-block";
import { FORMATS } from "../formats";

/** Would the order hold under other weights, and the trend without one of its quarters? */
export function stabilityBlock({ associates }: GroupAssessment): DetailBlock {
  return {
    title: "How firm rank and trend are",
    note: "Eleven weightings: the group's own, and each weight 10 points more and less. The trend is read anew without each quarter.",
    tableName: "PartnerTrackStability",
    columns: [words("Physician"), words("Trend without the best quarter"), figures("Rank", FORMATS.whole), figures("Best", FORMATS.whole), figures("Worst", FORMATS.whole), figures("Weightings at that rank", FORMATS.percent), longWords("In words")],
    rows: associates.flatMap(({ name, rank, swaps, trendStability }) => linesOf([
      plainText(name),
      trendStability?.withoutBest.label ?? "not known",
      rank?.rank ?? "none yet",
      rank?.best ?? "none yet",
      rank?.worst ?? "none yet",
      rank?.shareAtRank ?? "none yet",
    ], [trendStability?.sentence ?? "", ...swaps.filter(({ swapsAt }) => swapsAt !== null).map(({ sentence }) => sentence)].map((sentence) => plainText(sentence)))),
    whenEmpty: "Nobody to assess.",
  };
}
