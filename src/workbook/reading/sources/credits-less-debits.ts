import type { Slot } from "../blocks/block";
import type { Line } from "../lines/line";

/**
 * A ledger with one column of credits and one of debits read as one column of amounts, where rows say what they are: a
 * payment stands in the credits, a refund of it in the debits. Where rows do not say, credits alone stay a choice beside it.
 */
export function creditsLessDebits(slots: readonly Slot[], lines: readonly Line[]): { readonly slots: readonly Slot[]; readonly lines: readonly Line[] } {
  const debit = slots.findIndex(({ measure }) => measure === "debits");
  const credit = slots.findIndex(({ measure, header }) => measure === "payments" && /\bcredits?\b/i.test(header));
  if (debit < 0 || credit < 0 || slots.length > 2) return { slots, lines };
  const header = `${slots[credit]?.header ?? ""} less ${slots[debit]?.header ?? ""}`;
  const isNamed = lines.some(({ measureName }) => (measureName ?? "") !== "");
  const both = ({ amounts }: Line): number => {
    const [from, to] = [amounts[credit] ?? NaN, amounts[debit] ?? NaN];
    return Number.isNaN(from) && Number.isNaN(to) ? NaN : (from || 0) - (to || 0);
  };
  if (isNamed) return { slots: [{ header, measure: "payments" }], lines: lines.map((line) => ({ ...line, amounts: [both(line)] })) };
  return {
    slots: [{ header, measure: "payments" }, { header: slots[credit]?.header ?? "", measure: "payments" }],
    lines: lines.map((line) => ({ ...line, amounts: [both(line), line.amounts[credit] ?? NaN] })),
  };
}
