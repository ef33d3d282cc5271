import type { Block, Slot } from "../blocks/block";
import { headingMeaning } from "../lexicon/heading-meaning";
import type { Measure } from "../lexicon/header-meaning";
import { postingKind } from "../lexicon/posting-kind";
import { remembered } from "../lines/label-readers";
import type { Line } from "../lines/line";
import { isFraction } from "../lines/read-figure";
import type { Answers } from "../reading";
import { creditsLessDebits } from "./credits-less-debits";
import type { NamedLines } from "./named-lines";
import { sumPostings } from "./sum-postings";
import { withoutVoided } from "./without-voided";

const SPELLING = { dateSystem: "1900", dayOrder: "month-first" } as const;
const READ: readonly Measure[] = ["payments", "net", "refunds", "component"];

/**
 * Tables with a column that names the figure or the kind of posting ("Payment", "Refund", "Adjustment") and one column of
 * amounts. Kinds of money received add up; measures that may sum others become a slot each. Rows whose names are no measures
 * stay as they are.
 */
export function splitByMeasureName(block: Block, printedSlots: readonly Slot[], printedLines: readonly Line[], answers: Answers): NamedLines {
  const { slots, lines } = creditsLessDebits(printedSlots.map(asPayments), printedLines);
  if (lines.every(({ measureName }) => (measureName ?? "") === "")) return { slots, lines, questions: [], findings: [] };
  const names = [...new Set(lines.map(({ measureName }) => measureName ?? ""))];
  if (slots.length > 1) return { slots, ...withoutVoided(block, lines), questions: [] };
  const measures = names.map(measureOf);
  if (!measures.some((measure) => READ.includes(measure))) {
    const isNone = names.every((name) => postingKind(name) === "not-received");
    return { slots: isNone ? slots.map((slot) => ({ ...slot, measure: "work" })) : slots, lines, questions: [], findings: [] };
  }
  const made = names.map((header, index): Slot => ({ header, measure: measures[index] ?? "work" }));
  if (!addUp(made, lines)) return { slots: made, lines: inSlots(made, lines), questions: [], findings: [] };
  return sumPostings(block, made, lines, answers);
}

/** What a name makes of its amounts, whatever stands in other columns. */
const measureOf = remembered((name: string): Measure => {
  const kind = postingKind(name);
  const meaning = headingMeaning(name, SPELLING, false);
  const said = meaning.kind === "measure" ? meaning.measure : null;
  if (kind === "received") return said === "payments" || said === "net" ? said : "component";
  if (kind === "given-back") return "refunds";
  return said !== null && !READ.includes(said) ? said : "work";
});

/** Whether the names are kinds of postings: days or postings of one kind in one month prove it, and nothing may be a sum of others. */
function addUp(slots: readonly Slot[], lines: readonly Line[]): boolean {
  const received = slots.filter(({ measure }) => measure === "payments" || measure === "component");
  if (received.length === 0 || slots.some(({ measure }) => measure === "net" || isFraction(measure))) return false;
  return received.length === 1 || arePostings(lines);
}

function arePostings(lines: readonly Line[]): boolean {
  const seen = new Set<string>();
  return lines.some((line) => {
    const key = `${keyOf(line)}${line.measureName ?? ""}`;
    if (line.span?.day !== null && line.span?.day !== undefined) return true;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/** One column holds money and FTE alike, and was read as money. */
const CENTS = 100;

function inSlots(slots: readonly Slot[], lines: readonly Line[]): readonly Line[] {
  const isFte = slots.map(({ measure }) => isFraction(measure));
  return mergeLines(lines, slots).map((line) => ({ ...line, amounts: line.amounts.map((amount, slot) => (isFte[slot] ? amount / CENTS : amount)) }));
}

const asPayments = (slot: Slot): Slot => (slot.measure === "amount" ? { ...slot, measure: "payments" } : slot);

const keyOf = ({ span, provider, providerId, payer }: Line): string => JSON.stringify([provider, providerId, payer, span?.firstMonth, span?.months, span?.day]);

function mergeLines(lines: readonly Line[], slots: readonly Slot[]): readonly Line[] {
  const place = new Map(slots.map(({ header }, index) => [header, index]));
  const merged = new Map<string, { line: Line; amounts: number[]; hasUnreadable: boolean }>();
  for (const line of lines) {
    const key = keyOf(line);
    const into = merged.get(key) ?? { line, amounts: slots.map(() => NaN), hasUnreadable: false };
    merged.set(key, into);
    const slot = place.get(line.measureName ?? "") ?? 0;
    into.hasUnreadable ||= line.hasUnreadable && READ.includes(slots[slot]?.measure ?? "work");
    const amount = line.amounts[0] ?? NaN;
    if (!Number.isNaN(amount)) into.amounts[slot] = (into.amounts[slot] || 0) + amount;
  }
  return [...merged.values()].map(({ line, amounts, hasUnreadable }) => ({ ...line, amounts, hasUnreadable }));
}
