import type { Comparison } from "../../../domain";
import { plainText } from "../words/plain-text";
import { figures, longWords, words, type DetailBlock } from "./detail-block";
import { FORMATS } from "./formats";
import { withPayers } from "./with-payers";

/** Each physician's payers: the score, and what it is made of. */
export const payersBlock = ({ rows }: Comparison): DetailBlock => ({
  title: "Payers",
  note: "Score 0 (no risk) to 100. The effective number of payers: so many of equal size would be as concentrated.",
  tableName: "PartnerTrackPayers",
  columns: [
    words("Physician"),
    words("Payer risk"),
    figures("Score", FORMATS.oneDecimal),
    figures("Medicaid and self-pay", FORMATS.percent),
    figures("Herfindahl index", FORMATS.whole),
    figures("Effective payers", FORMATS.oneDecimal),
    figures("Top payer's share", FORMATS.percent),
    longWords("Top payer"),
  ],
  rows: withPayers(rows).map(({ name, payerRisk: risk }) => [plainText(name), risk.band, risk.score, risk.lowPayShare, risk.herfindahl, risk.effectivePayers, risk.topShare, plainText(risk.topPayer)]),
  whenEmpty: "The workbook names no payers.",
});
