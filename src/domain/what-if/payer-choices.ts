import type { PayerAmount } from "../group-record";
import { payerMix, type PayerMixShare } from "../payer-risk";
import { mergePayers } from "../payer-risk/merge-payers";
import type { PayersOfPhysician } from "./payer-impact";

/** What could be cut or lost, largest first. */
export interface PayerChoices {
  readonly payers: readonly PayerAmount[];
  readonly classes: readonly Pick<PayerMixShare, "payerClass" | "amount">[];
}

/**
 * Which payers and classes of payer could cut their rates or leave?
 *
 * @param physicians Everybody whose collections by payer are known.
 * @returns Those that pay anything, each with what the group collects from it.
 *
 * @example
 * payerChoices([{ name: "Okafor", payers: [{ payer: "Aetna", amount: 60 }, { payer: "Medicaid", amount: 10 }], collections: null, overhead: null }, { name: "Raman", payers: [{ payer: "AETNA", amount: 20 }], collections: null, overhead: null }]) // => {"payers": [{"payer": "Aetna", "amount": 80}, {"payer": "Medicaid", "amount": 10}], "classes": [{"payerClass": "Commercial", "amount": 80}, {"payerClass": "Medicaid", "amount": 10}]}
 * payerChoices([]) // => {"payers": [], "classes": []}
 */
export function payerChoices(physicians: readonly PayersOfPhysician[]): PayerChoices {
  const amounts = physicians.flatMap(({ payers }) => payers);
  return {
    payers: (mergePayers(amounts) ?? []).slice().sort((one, other) => other.amount - one.amount),
    classes: (payerMix(amounts) ?? []).map(({ payerClass, amount }) => ({ payerClass, amount })),
  };
}
