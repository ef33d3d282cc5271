import { PAYER_CLASSES, type Comparison } from "../../../domain";
import { plainText } from "../words/plain-text";
import { figures, words, type DetailBlock } from "./detail-block";
import { FORMATS } from "./formats";
import { withPayers } from "./with-payers";

export const PAYER_CLASSES_TABLE = "PartnerTrackPayerClasses";

/** Each physician's shares of the payer classes that anybody has. */
export function payerClassesBlock({ rows }: Comparison): DetailBlock {
  const known = withPayers(rows);
  const classes = PAYER_CLASSES.filter((payerClass) => known.some(({ payerRisk }) => payerRisk.classShares[payerClass] !== 0));
  return {
    title: "Payers by class",
    note: null,
    tableName: PAYER_CLASSES_TABLE,
    columns: [words("Physician"), words("Judged by"), ...classes.map((payerClass) => figures(payerClass, FORMATS.percent))],
    rows: known.map(({ name, payerRisk: { basis, classShares } }) => [plainText(name), basis === "payers" ? "named payers" : "classes only", ...classes.map((payerClass) => classShares[payerClass])]),
    whenEmpty: "The workbook names no payers.",
  };
}
