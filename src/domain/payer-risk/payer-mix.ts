import type { Cents } from "../cents";
import type { PayerAmount } from "../group-record";
import { PAYER_CLASSES, classifyPayer, type PayerClass } from "../payer-class";
import { mergePayers, sumOf } from "./merge-payers";

/** One class's part of a physician's collections. */
export interface PayerMixShare {
  readonly payerClass: PayerClass;
  /** Cents, or whatever unit the amounts came in. */
  readonly amount: Cents;
  /** Fraction of all that has a share. */
  readonly share: number;
}

/**
 * Which classes of payer do the collections come from?
 *
 * By money collected, not by charges or by patients. Names are merged first; a payer netting zero or less has no share.
 *
 * @param amounts Net collections by payer, in one unit of money.
 * @returns The classes present, largest first, shares adding up to 1; null where the amounts net to zero or less in all.
 *
 * @example
 * payerMix([{ payer: "Aetna", amount: 100 }, { payer: "Medicaid", amount: 300 }, { payer: "AETNA", amount: 100 }]) // => [{"payerClass": "Medicaid", "amount": 300, "share": 0.6}, {"payerClass": "Commercial", "amount": 200, "share": 0.4}]
 * payerMix([{ payer: "Aetna", amount: -5 }]) // => null
 */
export function payerMix(amounts: readonly PayerAmount[]): PayerMixShare[] | null {
  const payers = mergePayers(amounts);
  if (payers === null) return null;
  const total = sumOf(payers);
  return PAYER_CLASSES.map((payerClass) => ({ payerClass, amount: sumOf(payers.filter(({ payer }) => classifyPayer(payer) === payerClass)) }))
    .filter(({ amount }) => amount > 0)
    .sort((one, other) => other.amount - one.amount)
    .map((each) => ({ ...each, share: each.amount / total }));
}
