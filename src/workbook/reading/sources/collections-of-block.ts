import type { Finding } from "../../../domain";
import type { Block, Slot } from "../blocks/block";
import { dollarText } from "../cells/cents";
import type { Line } from "../lines/line";
import type { MoneyEntry, OpenQuestion, ReadingContext } from "./block-reading";
import { chooseCollections } from "./choose-collections";
import { evaluate, totalOf, type Expression } from "./expression";
import { appliedOnly } from "./applied-only";
import { refundSigns } from "./refund-signs";
import { signQuestion } from "./sign-question";
import { moneyByMonth } from "./money-by-month";

export interface BlockCollections {
  readonly entries: readonly MoneyEntry[];
  readonly are: "collections" | "refunds";
  readonly questions: readonly OpenQuestion[];
  readonly findings: readonly Finding[];
}

/** The collections of a block under the manager's answer, the file's own arithmetic, or the default of an open question. */
export function collectionsOfBlock(block: Block, slots: readonly Slot[], lines: readonly Line[], context: ReadingContext): BlockCollections {
  const applied = appliedOnly(slots, lines);
  const choice = applied?.choice ?? chooseCollections(slots, lines);
  const refundSlots = slots.flatMap((slot, index) => (slot.measure === "refunds" ? [index] : []));
  const answered = choice.options.find(({ id }) => id === context.answers["collections-column"]);
  const chosen = answered ?? choice.options[0];
  const sign = chosen === undefined ? null : signQuestion(block, chosen, lines, context.answers);
  const expression = chosen && sign !== null ? { ...chosen, sign: sign.sign } : chosen;
  if (expression === undefined) {
    const refunds: Expression = { id: "refunds", text: "Refunds", plus: refundSlots, minus: [], sign: 1 };
    return { entries: refundSlots.length > 0 ? entriesOf(refunds, lines) : [], are: "refunds", questions: [], findings: [] };
  }
  const refunds = choice.settled === null ? refundSigns(block, expression, refundSlots, lines, context.answers) : { lines, questions: [] };
  const isOpen = choice.options.length > 1 && answered === undefined;
  return {
    entries: [...entriesOf(expression, refunds.lines), ...(applied?.unapplied ?? [])],
    are: "collections",
    questions: [...(isOpen ? [columnQuestion(block, slots, choice.options, lines)] : []), ...(sign?.questions ?? []), ...refunds.questions],
    findings: findingsOf(block, expression, choice.settled),
  };
}

const entriesOf = (expression: Expression, lines: readonly Line[]): readonly MoneyEntry[] =>
  moneyByMonth(lines, (line) => evaluate(expression, line));

/** The columns of one period under the same heading twice; none where headings tell them apart. */
function headingsTwice({ groups, grid, headerRow }: Block, used: ReadonlySet<number>): readonly number[] {
  const columns = groups.map((group) => group.columns.flatMap((column, slot) => (column !== null && used.has(slot) && group.period !== null ? [column] : [])));
  return columns.find((each) => each.length > 1 && new Set(each.map((column) => grid.value(headerRow, column))).size === 1) ?? [];
}

function columnQuestion(block: Block, slots: readonly Slot[], options: readonly Expression[], lines: readonly Line[]): OpenQuestion {
  const used = new Set(options.flatMap(({ plus, minus }) => [...plus, ...minus]));
  const twice = headingsTwice(block, used);
  const columns = twice.length > 0 ? twice : (block.groups[0]?.columns.flatMap((column, slot) => (column !== null && used.has(slot) ? [column] : [])) ?? []);
  const stands = twice.length > 0 ? `"${String(block.grid.value(block.headerRow, twice[0] ?? 0))}" stands over two columns. ` : "";
  return {
    problem: "two_collections_columns",
    question: {
      id: "collections-column",
      text: `${stands}${block.grid.name} can be read as collections in ${options.length} ways, and the figures do not settle which: ${options.map(({ text }) => `"${text}"`).join(", ")}. Which is payments less refunds?`,
      where: (slots.length === block.slots.length ? columns : columns.slice(0, 1)).map((column) => block.grid.address(block.headerRow, column)),
      options: options.map((option) => ({
        id: option.id,
        text: option.text,
        effect: `Collections come to ${dollarText(totalOf(option, lines))} over all rows.`,
      })),
      default: options[0]?.id ?? "",
    },
  };
}

function findingsOf(block: Block, expression: Expression, settled: string | null): Finding[] {
  const columns = block.groups[0]?.columns ?? [];
  const where = block.grid.address(block.headerRow, columns[expression.plus[0] ?? 0] ?? columns.find((column) => column !== null) ?? 0);
  const notes = [
    settled === null ? null : { severity: "note" as const, code: "net_proven", text: `${settled}.`, where },
    expression.sign === 1
      ? null
      : { severity: "warning" as const, code: "printed_as_credits", text: `${expression.text} is printed below zero, as credits; it is read as money received.`, where },
  ];
  return notes.flatMap((note) => note ?? []);
}
