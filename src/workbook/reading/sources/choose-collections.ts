import type { Slot } from "../blocks/block";
import { normaliseLabel } from "../cells/normalise-label";
import type { Measure } from "../lexicon/header-meaning";
import type { Line } from "../lines/line";
import { sameOnEveryLine, totalOf, type Expression } from "./expression";
import { slug } from "./slug";

/** The ways a table's columns can be read as collections, the default first, and why no more are left. */
export interface CollectionsChoice {
  readonly options: readonly Expression[];
  /** What the figures themselves settled: "Net Payments is Payments less Refunds on each of 240 rows". */
  readonly settled: string | null;
}

/**
 * Finds the collections of a table: payments less refunds. Where several columns could be meant, arithmetic on every line
 * decides (net is payments less refunds; a total is the sum of its components); what it cannot decide is the manager's.
 */
export function chooseCollections(slots: readonly Slot[], lines: readonly Line[]): CollectionsChoice {
  const make = expressionMaker(slots, lines);
  const places = (measure: Measure): number[] => slots.flatMap((slot, index) => (slot.measure === measure ? [index] : []));
  const refunds = places("refunds");
  const nets = distinct(places("net").map((slot) => make([slot], [])), lines);
  const payments = grossOptions(places("payments"), places("component"), make, lines, slots);
  const isNet = (gross: Expression): boolean =>
    refunds.length > 0 &&
    payments.some((other) => other !== gross && withRefunds(other, refunds, make).some((net) => sameOnEveryLine(net, gross, lines)));
  const named = [...nets, ...payments.filter(isNet)];
  const gross = payments.filter((each) => !isNet(each));
  if (refunds.length === 0 || gross.length === 0) {
    const options = distinct([...named, ...gross], lines);
    return { options, settled: null };
  }
  const differences = gross.flatMap((each) => withRefunds(each, refunds, make));
  const proven = named.find((net) => differences.some((difference) => sameOnEveryLine(net, difference, lines)));
  const proof = proven && differences.find((difference) => sameOnEveryLine(proven, difference, lines));
  if (proven && proof && distinct(named, lines).length === 1) {
    return { options: [proof], settled: `${proven.text} is ${proof.text} on each of ${lines.length} rows` };
  }
  return { options: distinct([...named, ...gross.map((each) => make(each.plus, refunds))], lines), settled: null };
}

type Make = (plus: readonly number[], minus: readonly number[]) => Expression;

/** Payments less refunds, and payments plus refunds for files that print refunds below zero. */
function withRefunds(gross: Expression, refunds: readonly number[], make: Make): Expression[] {
  const printed = make(gross.plus, refunds);
  const other: Expression = printed.minus.length > 0
    ? { ...printed, plus: [...gross.plus, ...refunds], minus: [] }
    : { ...printed, plus: gross.plus, minus: refunds };
  return [printed, other];
}

/** A heading that says payments, collections or receipts and nothing else. */
const PLAIN = /^(?:(?:total|tot|gross|all|sum of) )*(?:payments?|pmts?|pymts?|pymnts?|collections?|receipts?|paid|collected)(?: (?:amounts?|amt|total|paid|received|collected|posted))*$/;

const isPlain = (slot: Slot | undefined): boolean => slot !== undefined && PLAIN.test(normaliseLabel(slot.header));

function grossOptions(payments: readonly number[], components: readonly number[], make: Make, lines: readonly Line[], slots: readonly Slot[]): Expression[] {
  const plainFirst = [...payments].sort((one, other) => Number(isPlain(slots[other])) - Number(isPlain(slots[one])));
  const single = plainFirst.map((slot) => make([slot], []));
  // "Cash + Checks + Credit cards = Total payments": the column that all the others make is the total.
  const whole = single.find((each) => {
    const parts = [...payments, ...components].filter((slot) => !each.plus.includes(slot));
    // "Copays" may be in the patients' payments already.
    const fewer = parts.map((left) => parts.filter((slot) => slot !== left));
    return [parts, ...fewer].some((some) => some.length >= 2 && sameOnEveryLine(each, make(some, []), lines));
  });
  if (whole) return [whole];
  const sum = components.length >= 2 || payments.length === 0 ? components : [];
  // One part beside one column of payments may be in it or not.
  const beside = payments.length === 1 && components.length === 1 ? [make([...payments, ...components], [])] : [];
  return distinct([...single, ...(sum.length > 0 ? [make(sum, [])] : []), ...beside], lines);
}

function distinct(expressions: readonly Expression[], lines: readonly Line[]): Expression[] {
  return expressions.filter(
    (each, index) => !expressions.slice(0, index).some((earlier) => sameOnEveryLine(earlier, each, lines)),
  );
}

function expressionMaker(slots: readonly Slot[], lines: readonly Line[]): Make {
  const heading = (slot: number): string => slots[slot]?.header || (slots[slot]?.measure ?? "");
  return (plus, minus) => {
    const text = plus.map(heading).join(" + ") + minus.map((slot) => ` less ${heading(slot)}`).join("");
    const plain: Expression = { id: slug(text), text, plus, minus: [], sign: 1 };
    const total = totalOf(plain, lines);
    const isCredit = total < 0;
    const refunds: Expression = { ...plain, plus: minus };
    const refundsBelowZero = minus.length > 0 && totalOf(refunds, lines) < 0;
    // Refunds have the other sign than payments in files that print both as the ledger has them.
    const add = isCredit ? !refundsBelowZero : refundsBelowZero;
    return { ...plain, plus: add ? [...plus, ...minus] : plus, minus: add ? [] : minus, sign: isCredit ? -1 : 1 };
  };
}

