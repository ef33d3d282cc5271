import { assessPayerRisk, PAYER_CLASSES } from "../../../domain";
import { PAYER_CLASSES_TABLE } from "../detail/payer-classes-block";
import { columnUnder, detailCells, numbersOf } from "./detail-cells";
import type { LiveRule } from "./live-figure";

/** The band, where only classes of payer are named: their shares stand in cells. Named payers do not. */
export const livePayerRisk: LiveRule = (row, { detail, comparison }) => {
  if (row.payerRisk?.basis !== "classes") return null;
  const index = comparison.rows.filter(({ payerRisk }) => payerRisk !== null).indexOf(row);
  const columns = PAYER_CLASSES.map((payerClass) => columnUnder(detail, PAYER_CLASSES_TABLE, payerClass)).filter((column) => column >= 0);
  const cellsIn = (at: number): ReturnType<typeof detailCells> => detailCells(detail, PAYER_CLASSES_TABLE, { row: at, column: Math.min(...columns), columnCount: columns.length });
  const [classes, shares] = columns.length === 0 ? [null, null] : [cellsIn(-1), cellsIn(index)];
  const amounts = shares === null ? null : numbersOf(shares);
  if (classes === null || shares === null || amounts === null) return null;
  const risk = assessPayerRisk(classes.values.flat().map((payer, at) => ({ payer: String(payer), amount: amounts[at] ?? 0 })));
  return risk === null ? null : { formula: `=PAYER_RISK(${classes.reference},${shares.reference},"band")`, comes: risk.band };
};
