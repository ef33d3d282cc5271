import type { Block, Slot } from "../blocks/block";
import { dollarText } from "../cells/cents";
import { isPostingState, postingKind } from "../lexicon/posting-kind";
import { labelColumn } from "../lines/label-readers";
import type { Line } from "../lines/line";
import type { Answers } from "../reading";
import type { OpenQuestion } from "./block-reading";
import type { NamedLines } from "./named-lines";
import { leftOut } from "./without-voided";

/** The question about kinds of postings nothing is known of, and its answers. */
const KINDS = { id: "posting-kinds", out: "leave-out", count: "count" } as const;

/**
 * One slot of what postings of all kinds come to: money received, less what was given back, whichever sign that has. Charges,
 * adjustments and plans are left out; a kind that is not understood, or a void printed like the payment, is the manager's.
 */
export function sumPostings(block: Block, slots: readonly Slot[], lines: readonly Line[], answers: Answers): NamedLines {
  const totals = totalsOf(lines);
  const total = (name: string): number => totals.get(name) ?? 0;
  const received = slots.filter(({ measure }) => measure === "payments" || measure === "component").map(({ header }) => header);
  const sign = received.reduce((sum, name) => sum + total(name), 0) < 0 ? -1 : 1;
  const isLikeReceived = (name: string): boolean => total(name) * sign > 0;
  const doubtful = slots.map(({ header }) => header).filter((name) => isUnclear(name, isLikeReceived(name)) && total(name) !== 0);
  // Transfers in and out that come to nothing move what is owed, and no money.
  const unclear = Math.abs(doubtful.reduce((sum, name) => sum + total(name), 0)) < 1 ? [] : doubtful;
  const backs = slots.filter(({ header, measure }) => measure === "refunds" || (postingKind(header) === "void" && !doubtful.includes(header))).map(({ header }) => header);
  const counted = answers[KINDS.id] === KINDS.count ? unclear : [];
  const factors = new Map<string, number>([
    ...[...received, ...counted].map((name) => [name, 1] as const),
    ...backs.map((name) => [name, isLikeReceived(name) ? -1 : 1] as const),
  ]);
  const summed = lines.map((line): Line => {
    const factor = factors.get(line.measureName ?? "");
    return factor === undefined ? { ...line, amounts: [NaN], hasUnreadable: false } : { ...line, amounts: [factor * (line.amounts[0] ?? NaN)] };
  });
  const text = received.join(" + ") + backs.map((name) => ` less ${name}`).join("");
  const stated = lines.filter(({ measureName }) => isPostingState(measureName ?? "") && postingKind(measureName ?? "") === "not-received");
  const isAnswered = answers[KINDS.id] !== undefined;
  return {
    slots: [{ header: text, measure: "payments" }],
    lines: summed,
    questions: unclear.length === 0 || isAnswered ? [] : [kindsQuestion(block, lines, unclear, sign * unclear.reduce((sum, name) => sum + total(name), 0))],
    findings: stated.length === 0 ? [] : [leftOut(block, stated)],
  };
}

function isUnclear(name: string, isLikeReceived: boolean): boolean {
  const kind = postingKind(name);
  return kind === null || (kind === "void" && isLikeReceived);
}

function totalsOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { measureName, amounts } of lines) totals.set(measureName ?? "", (totals.get(measureName ?? "") ?? 0) + (amounts[0] || 0));
  return totals;
}

function kindsQuestion(block: Block, lines: readonly Line[], names: readonly string[], cents: number): OpenQuestion {
  const column = labelColumn(block, "measure-name")?.column ?? labelColumn(block, "posting-state")?.column ?? 0;
  const quoted = names.map((name) => (name === "" ? "blank" : `"${name}"`)).join(", ");
  const firstRows = names.map((name) => lines.find(({ measureName }) => (measureName ?? "") === name)?.row ?? block.headerRow);
  return {
    problem: "other",
    question: {
      id: KINDS.id,
      text: `${block.grid.name} has postings of kinds that may or may not be money received: ${quoted}. Do they count as collections?`,
      where: firstRows.map((row) => block.grid.address(row, column)),
      options: [
        { id: KINDS.out, text: "No, leave them out", effect: `${dollarText(cents)} is left out.` },
        { id: KINDS.count, text: "Yes, count them", effect: `${dollarText(cents)} counts as collections.` },
      ],
      default: KINDS.out,
    },
  };
}
