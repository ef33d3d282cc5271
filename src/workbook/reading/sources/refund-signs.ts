import type { Block } from "../blocks/block";
import { dollarText } from "../cells/cents";
import type { Line } from "../lines/line";
import type { Answers } from "../reading";
import type { OpenQuestion } from "./block-reading";
import { totalOf, type Expression } from "./expression";

const SIGNS = { id: "refund-signs", printed: "as-printed", off: "all-off" } as const;

/** The part of all dollars of refunds that may have the other sign as corrections of some. */
const CORRECTIONS = 0.2;

export interface RefundSigns {
  readonly lines: readonly Line[];
  readonly questions: readonly OpenQuestion[];
}

/** Refunds printed with both signs, and not as few corrections: whether each is taken off, or those below zero are put back, is the manager's. */
export function refundSigns(block: Block, expression: Expression, refunds: readonly number[], lines: readonly Line[], answers: Answers): RefundSigns {
  const used = refunds.filter((slot) => expression.plus.includes(slot) || expression.minus.includes(slot));
  const amounts = lines.flatMap((line) => used.map((slot) => line.amounts[slot] || 0));
  const above = amounts.reduce((sum, amount) => sum + Math.max(0, amount), 0);
  const below = amounts.reduce((sum, amount) => sum + Math.max(0, -amount), 0);
  if (Math.min(above, below) <= CORRECTIONS * (above + below)) return { lines, questions: [] };
  const isTakenOff = used.every((slot) => expression.minus.includes(slot));
  const allOff = lines.map((line) => ({ ...line, amounts: line.amounts.map((amount, slot) => (used.includes(slot) ? Math.abs(amount) * (isTakenOff ? 1 : -1) : amount)) }));
  const answer = answers[SIGNS.id];
  if (answer !== undefined) return { lines: answer === SIGNS.off ? allOff : lines, questions: [] };
  const column = block.groups[0]?.columns[used[0] ?? 0] ?? 0;
  const question = {
    id: SIGNS.id,
    text: `Refunds on ${block.grid.name} stand above and below zero. Is each of them taken off, or are those of one sign put back?`,
    where: [block.grid.address(block.headerRow, column)],
    options: [
      { id: SIGNS.off, text: "Each is taken off", effect: `Collections come to ${dollarText(totalOf(expression, allOff))}.` },
      { id: SIGNS.printed, text: "As printed", effect: `Collections come to ${dollarText(totalOf(expression, lines))}.` },
    ],
    default: SIGNS.printed,
  };
  return { lines, questions: [{ problem: "other", question }] };
}
