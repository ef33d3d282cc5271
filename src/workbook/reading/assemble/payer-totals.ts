import type { PayerAmount } from "../../../domain";
import { normaliseLabel } from "../cells/normalise-label";
import type { MoneyEntry } from "../sources/block-reading";

/** Net collections by payer, largest first, under the spelling printed first; null where no entry names a payer. */
export function payerTotals(entries: readonly MoneyEntry[]): readonly PayerAmount[] | null {
  const totals = new Map<string, { payer: string; amount: number }>();
  for (const { payer, cents } of entries) {
    if (payer === null || payer === "" || cents === null) continue;
    const key = normaliseLabel(payer);
    const total = totals.get(key);
    if (total) total.amount += cents;
    else totals.set(key, { payer, amount: cents });
  }
  if (totals.size === 0) return null;
  return [...totals.values()].sort((one, other) => other.amount - one.amount || (one.payer < other.payer ? -1 : 1));
}
