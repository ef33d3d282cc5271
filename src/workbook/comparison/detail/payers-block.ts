import { PAYER_CLASSES, type Comparison } from "../../../domain";
import { plainText } from "../words/plain-text";
import { figures, words, type DetailBlock } from "./detail-block";
import { FORMATS } from "./formats";

/** Each physician's payers: the score, what it is made of, and the classes anybody has. */
export function payersBlock({ rows }: Comparison): DetailBlock {
  const withPayers = rows.flatMap(({ name, payerRisk }) => (payerRisk === null ? [] : [{ name, payerRisk }]));
  const classes = PAYER_CLASSES.filter((payerClass) => withPayers.some(({ payerRisk }) => payerRisk.classShares[payerClass] !== 0));
  return {
    title: "Payers",
    note: "Score 0 (no risk) to 100. The effective number of payers: so many of equal size would be as concentrated.",
    tableName: "PartnerTrackPayers",
    columns: [
      words("Physician"),
      words("Payer risk"),
      figures("Score", FORMATS.oneDecimal),
      words("Judged by"),
      words("Top payer"),
      figures("Its share", FORMATS.percent),
      figures("Herfindahl index", FORMATS.whole),
      figures("Effective payers", FORMATS.oneDecimal),
      figures("Medicaid and self-pay", FORMATS.percent),
      ...classes.map((payerClass) => figures(payerClass, FORMATS.percent)),
    ],
    rows: withPayers.map(({ name, payerRisk: risk }) => [
      plainText(name),
      risk.band,
      risk.score,
      risk.basis === "payers" ? "named payers" : "classes only",
      plainText(risk.topPayer),
      risk.topShare,
      risk.herfindahl,
      risk.effectivePayers,
      risk.lowPayShare,
      ...classes.map((payerClass) => risk.classShares[payerClass]),
    ]),
    whenEmpty: "The workbook names no payers.",
  };
}
