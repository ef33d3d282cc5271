import type { GroupAssessment } from "../../../../domain";
import { plainText } from "../../words/plain-text";
import { figures, linesOf, longWords, words, type DetailBlock } from "../detail-block";
import { dollars, NO_FIGURE } from "../dollars";
import { FORMATS } from "../formats";

/** What would leave with an associate, and what their partnership would cost each partner. */
export function retentionBlock({ associates }: GroupAssessment): DetailBlock {
  return {
    title: "What would leave with them, and what a partner more would change",
    note: null,
    tableName: "PartnerTrackRetention",
    columns: [
      words("Physician"),
      words("Poaching"),
      words("Hard to lose"),
      figures("Share of the group's collections", FORMATS.percent),
      figures("Collections per cFTE over headache", FORMATS.wholeDollars),
      figures("Contribution a year", FORMATS.wholeDollars),
      figures("Change per partner a year", FORMATS.wholeDollars),
      longWords("In words"),
    ],
    rows: associates.flatMap(({ name, exposure, hardToLose, poaching, revenueToHassle, dilution }) => linesOf([
      plainText(name),
      poaching.verdict,
      hardToLose === null ? "not known" : `${hardToLose.met} of ${hardToLose.items.length}`,
      exposure?.share ?? NO_FIGURE,
      dollars(revenueToHassle),
      dollars(dilution.contribution),
      dollars(dilution.changePerPartner),
    ], [exposure?.sentence ?? "", ...(hardToLose?.items ?? []).map(({ sentence }) => sentence)].map((sentence) => plainText(sentence)))),
    whenEmpty: "Nobody to assess.",
  };
}
