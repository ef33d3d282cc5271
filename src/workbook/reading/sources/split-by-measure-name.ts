import type { Slot } from "../blocks/block";
import { headingMeaning } from "../lexicon/heading-meaning";
import type { Measure } from "../lexicon/header-meaning";
import { remembered } from "../lines/label-readers";
import type { Line } from "../lines/line";
import { isFraction } from "../lines/read-figure";

const SPELLING = { dateSystem: "1900", dayOrder: "month-first" } as const;
const READ: readonly Measure[] = ["payments", "net", "refunds", "component"];

/**
 * Tables with a column that names the figure ("Payment", "Refund", "Adjustment") and one column of amounts: each name
 * becomes a slot of its own. Rows whose names are no measures stay as they are.
 */
export function splitByMeasureName(slots: readonly Slot[], lines: readonly Line[]): { slots: readonly Slot[]; lines: readonly Line[] } {
  const measureOf = remembered((name: string): Measure | null => {
    const meaning = headingMeaning(name, SPELLING, false);
    return meaning.kind === "measure" ? meaning.measure : null;
  });
  const isNamed = slots.length === 1 && lines.some(({ measureName }) => READ.includes(measureOf(measureName ?? "") ?? "work"));
  if (!isNamed) return { slots: slots.map(asPayments), lines };
  const names = [...new Set(lines.map(({ measureName }) => measureName ?? ""))];
  const made = names.map((header): Slot => ({ header, measure: measureOf(header) ?? "work" }));
  const isFte = made.map(({ measure }) => isFraction(measure));
  const asFractions = mergeLines(lines, names).map((line) => ({ ...line, amounts: line.amounts.map((amount, slot) => (isFte[slot] ? amount / CENTS : amount)) }));
  return { slots: made, lines: asFractions };
}

/** One column holds money and FTE alike, and was read as money. */
const CENTS = 100;

const asPayments = (slot: Slot): Slot => (slot.measure === "amount" ? { ...slot, measure: "payments" } : slot);

function mergeLines(lines: readonly Line[], names: readonly string[]): readonly Line[] {
  const merged = new Map<string, { line: Line; amounts: number[] }>();
  for (const line of lines) {
    const { span, provider, providerId, payer } = line;
    const key = JSON.stringify([provider, providerId, payer, span?.firstMonth, span?.months, span?.day]);
    const into = merged.get(key) ?? { line, amounts: names.map(() => NaN) };
    merged.set(key, into);
    const slot = names.indexOf(line.measureName ?? "");
    const amount = line.amounts[0] ?? NaN;
    if (!Number.isNaN(amount)) into.amounts[slot] = (into.amounts[slot] || 0) + amount;
  }
  return [...merged.values()].map(({ line, amounts }) => ({ ...line, amounts }));
}
