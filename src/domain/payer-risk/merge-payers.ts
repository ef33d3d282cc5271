import type { PayerAmount } from "../group-record";

/** Dollars and cents as binary fractions rarely cancel to the last bit; whole cents do. */
const ROUNDING = 1e-12;

/**
 * Net amounts by payer, where names that differ only in case, accents, spaces or punctuation are one payer, spelled as
 * it first appears. Null where they net to nothing in all; a payer netting zero or less is left out, as it has no share.
 */
export function mergePayers(amounts: readonly PayerAmount[]): PayerAmount[] | null {
  const merged = new Map<string, PayerAmount>();
  for (const { payer, amount } of amounts) {
    const key = keyOf(payer);
    const known = merged.get(key);
    merged.set(key, { payer: known?.payer ?? payer.trim(), amount: (known?.amount ?? 0) + amount });
  }
  const payers = [...merged.values()];
  const nothing = ROUNDING * amounts.reduce((gross, { amount }) => gross + Math.abs(amount), 0);
  return sumOf(payers) > nothing ? payers.filter(({ amount }) => amount > nothing) : null;
}

/** What a list of payers adds up to. */
export const sumOf = (amounts: readonly { readonly amount: number }[]): number => amounts.reduce((sum, { amount }) => sum + amount, 0);

/** Letters and digits alone; a name without any, such as "—", stands for itself. */
const keyOf = (payer: string): string =>
  payer
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "") || payer.trim();
