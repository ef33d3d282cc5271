import type { Cents } from "../cents";
import { overheadCoverage } from "../overhead";
import { assessPayerRisk } from "../payer-risk";
import { mergePayers, sumOf } from "../payer-risk/merge-payers";
import { cutPayments } from "./cut-payments";
import type { PayerChange, PayerEvent, PayerImpact, PayersOfPhysician } from "./payer-impact";

/**
 * What if a payer cut its rates, or left?
 *
 * The cut is taken off every payment of that payer, or of every payer of that class, and everything else stays: no
 * patient moves to another payer, and overhead is what it was. Overhead coverage falls by the part of the collections
 * that falls away. A name is found whatever its case, spaces and punctuation.
 *
 * @param physicians Everybody whose collections by payer are known; amounts in cents.
 * @param event Which payer or class, and what is cut.
 * @returns Change in collections, payer risk and overhead coverage, for each physician and for the group.
 * @throws RangeError when the cut is not above 0 and at most 1.
 *
 * @example
 * payerChange([{ name: "Okafor", payers: [{ payer: "Aetna", amount: 600000 }, { payer: "Cigna", amount: 400000 }], collections: 1000000, overhead: 500000 }], { of: { payer: "AETNA" }, cut: 0.1 }) // => {"group": {"change": -60000, "changeInShare": -0.06, "coverageBefore": 2, "coverageAfter": 1.88}, "physicians": [{"name": "Okafor", "change": -60000}]}
 * payerChange([{ name: "Okafor", payers: [{ payer: "Aetna", amount: 600000 }, { payer: "Medicaid", amount: 400000 }], collections: null, overhead: null }], { of: { payerClass: "Medicaid" }, cut: 1 }) // => {"group": {"change": -400000, "coverageAfter": null, "riskAfter": {"lowPayShare": 0, "topShare": 1}}}
 */
export function payerChange(physicians: readonly PayersOfPhysician[], event: PayerEvent): PayerChange {
  if (!(event.cut > 0 && event.cut <= 1)) throw new RangeError(`A cut is more than 0 and at most 1, not ${event.cut}.`);
  const each = physicians.map((physician) => ({ ...physician, cuts: cutPayments(physician.payers, event) }));
  const remaining = each.map(({ payers, collections, cuts }) => (collections === null ? null : collections * (1 + shareOf(payers, sumOf(cuts)))));
  return {
    physicians: each.map((physician, index) => ({ name: physician.name, ...impactOf(physician, physician.cuts, remaining[index] ?? null) })),
    group: impactOf(
      { payers: each.flatMap(({ payers }) => payers), collections: sumOfKnown(each.map(({ collections }) => collections)), overhead: sumOfKnown(each.map(({ overhead }) => overhead)) },
      each.flatMap(({ cuts }) => cuts),
      sumOfKnown(remaining),
    ),
  };
}

function impactOf({ payers, collections, overhead }: Omit<PayersOfPhysician, "name">, cuts: PayersOfPhysician["payers"], remaining: number | null): PayerImpact {
  return {
    change: sumOf(cuts),
    changeInShare: shareOf(payers, sumOf(cuts)),
    riskBefore: assessPayerRisk(payers),
    riskAfter: assessPayerRisk([...payers, ...cuts]),
    coverageBefore: overheadCoverage(collections, overhead),
    coverageAfter: overheadCoverage(remaining, overhead),
  };
}

function shareOf(payers: PayersOfPhysician["payers"], change: Cents): number {
  const total = sumOf(mergePayers(payers) ?? []);
  return total === 0 || change === 0 ? 0 : change / total;
}

/** Null where one of them is unknown: a sum of the others would not be the group's. */
function sumOfKnown(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null);
  return known.length === 0 || known.length < figures.length ? null : known.reduce((sum, figure) => sum + figure, 0);
}
