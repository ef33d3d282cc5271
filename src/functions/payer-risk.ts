import { assessPayerRisk, type PayerRisk } from "../domain";
import { invalidNumber, notAvailable, reject } from "./arguments/cell-errors";
import { cellsOf, type Measured, type NoAnswer } from "./arguments/measured";
import { readChoice } from "./arguments/read-choice";
import { readPayerAmounts } from "./arguments/read-payer-amounts";

const MEASURES = [
  "score", "band", "hhi", "effective", "top", "topname", "lowpay", "medicaid", "medicare", "commercial", "selfpay", "basis",
] as const;

/**
 * Mostly Medicaid? Too exposed to one insurer? A score from 0 (no risk) to 100: half the share of Medicaid and self-pay, half the concentration on few payers. Given only classes, the first half alone.
 * @customfunction PAYER_RISK
 * @param payers Payers as printed: plans, carriers, or classes where nothing more is known.
 * @param amounts Net collections beside each payer.
 * @param measure "score" (default), "band", "hhi", "effective", "top", "topname", "lowpay", "medicaid", "medicare", "commercial", "selfpay", "basis", or "all" for a table.
 * @returns The score, or the measure asked for. Shares are fractions; "medicare" counts Medicare Advantage too, "commercial" Blue Cross.
 * @example
 * =PAYER_RISK({"Aetna";"Cigna"},{50;50}) // => 50
 * =PAYER_RISK({"Medicaid","Commercial"},{60,40},"basis") // => "classes"
 * =PAYER_RISK({"Aetna";"Cigna"},{75;25},"topname") // => "Aetna"
 */
export function payerRisk(payers: unknown[][], amounts: unknown[][], measure?: unknown): unknown[][] {
  const choice = readChoice(measure, "measure", [...MEASURES, "all"]);
  const risk = assessPayerRisk(readPayerAmounts(payers, amounts));
  if (risk === null) reject(invalidNumber());
  return cellsOf(choice, measuresOf(risk));
}

function measuresOf(risk: PayerRisk): Measured<(typeof MEASURES)[number]> {
  const { classShares } = risk;
  const onlyClasses: NoAnswer = () => notAvailable("payers names classes only, so concentration cannot be judged: give the payers' own names.");
  return {
    score: risk.score,
    band: risk.band,
    hhi: risk.basis === "classes" ? onlyClasses : risk.herfindahl,
    effective: risk.basis === "classes" ? onlyClasses : risk.effectivePayers,
    top: risk.topShare,
    topname: risk.topPayer,
    lowpay: risk.lowPayShare,
    medicaid: classShares.Medicaid,
    medicare: classShares.Medicare + classShares["Medicare Advantage"],
    commercial: classShares.Commercial + classShares["Blue Cross"],
    selfpay: classShares["Self-pay"],
    basis: risk.basis,
  };
}
