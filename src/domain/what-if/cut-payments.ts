import type { PayerAmount } from "../group-record";
import { classifyPayer } from "../payer-class";
import { mergePayers } from "../payer-risk/merge-payers";
import type { PayerEvent } from "./payer-impact";

const REMAINDER_STEPS = 1e6;

/**
 * What an event takes from one physician's payers: one entry below zero a payer hit, in whole cents. A payer netting zero
 * or less pays nothing that could be cut.
 */
export function cutPayments(payers: readonly PayerAmount[], { of, cut }: PayerEvent): PayerAmount[] {
  // Merging keeps the spelling that comes first: asked for by name, the payer is found under the name asked for.
  const merged = mergePayers("payer" in of ? [{ payer: of.payer, amount: 0 }, ...payers] : payers) ?? [];
  const isHit = ({ payer }: PayerAmount): boolean => ("payer" in of ? payer === of.payer.trim() : classifyPayer(payer) === of.payerClass);
  return merged.filter(isHit).map(({ payer, amount }) => ({ payer, amount: -toTheCent(amount * cut) }));
}

/** Rounded by way of a millionth, so that the last bits of a product turn no half cent down. */
const toTheCent = (amount: number): number => Math.round(Math.round(amount * REMAINDER_STEPS) / REMAINDER_STEPS);
