import type { Slot } from "../blocks/block";
import type { Line } from "../lines/line";
import type { MoneyEntry } from "./block-reading";
import type { CollectionsChoice } from "./choose-collections";
import { sameOnEveryLine, type Expression } from "./expression";
import { moneyByMonth } from "./money-by-month";
import { slug } from "./slug";

/** What a provider's unapplied money stands under. */
const UNAPPLIED = "Unapplied";

export interface AppliedOnly {
  readonly choice: CollectionsChoice;
  readonly unapplied: readonly MoneyEntry[];
}

/** Where one column is another plus what is unapplied on every row, the other is what was collected, and the rest is nobody's yet; null elsewhere. */
export function appliedOnly(slots: readonly Slot[], lines: readonly Line[]): AppliedOnly | null {
  const places = (measure: Slot["measure"]): number[] => slots.flatMap((slot, index) => (slot.measure === measure ? [index] : []));
  const [rest, ...others] = places("unapplied");
  const payments = places("payments");
  if (rest === undefined || others.length > 0 || payments.length !== 2) return null;
  const sum = (...plus: readonly number[]): Expression => ({ id: slug(slots[plus[0] ?? 0]?.header ?? ""), text: slots[plus[0] ?? 0]?.header ?? "", plus, minus: [], sign: 1 });
  const pairs = payments.map((whole) => ({ whole, applied: payments.find((each) => each !== whole) ?? whole }));
  const proven = pairs.find(({ whole, applied }) => sameOnEveryLine(sum(whole), sum(applied, rest), lines));
  if (proven === undefined || sameOnEveryLine(sum(proven.whole), sum(proven.applied), lines)) return null;
  const [whole, applied] = [sum(proven.whole), sum(proven.applied)];
  const unapplied = moneyByMonth(lines, ({ amounts }) => amounts[rest] ?? NaN).filter(({ cents }) => cents !== 0);
  return {
    choice: { options: [applied], settled: `${whole.text} is ${applied.text} and ${slots[rest]?.header ?? ""} on each of ${lines.length} rows` },
    unapplied: unapplied.map((entry) => ({ ...entry, provider: UNAPPLIED, providerId: null })),
  };
}
