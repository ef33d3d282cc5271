import type { Block } from "../blocks/block";
import { dollarText } from "../cells/cents";
import type { Line } from "../lines/line";
import type { Answers } from "../reading";
import type { OpenQuestion } from "./block-reading";
import { evaluate, type Expression } from "./expression";

const SIGN = { id: "printed-below-zero", received: "received", printed: "as-printed" } as const;

/** The part of all dollars that must be below zero for a file to print money received as credits beyond doubt. */
const CREDITS = 2 / 3;

/** The sign of figures that come to less than nothing: credits where most of the dollars are; the manager's where they are mixed. */
export function signQuestion(block: Block, expression: Expression, lines: readonly Line[], answers: Answers): { readonly sign: 1 | -1; readonly questions: readonly OpenQuestion[] } | null {
  if (expression.sign === 1) return null;
  const amounts = lines.map((line) => evaluate(expression, line) || 0);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const all = amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);
  // Evaluated as credits, so that money received is above zero.
  const received = (all + total) / 2;
  if (received >= all * CREDITS) return null;
  const answer = answers[SIGN.id];
  if (answer !== undefined) return { sign: answer === SIGN.printed ? 1 : -1, questions: [] };
  return { sign: -1, questions: [question(block, expression, total)] };
}

function question(block: Block, expression: Expression, total: number): OpenQuestion {
  const column = block.groups[0]?.columns.find((each) => each !== null) ?? 0;
  return {
    problem: "other",
    question: {
      id: SIGN.id,
      text: `"${expression.text}" on ${block.grid.name} comes to less than nothing, with figures of both signs. Is money received printed below zero there?`,
      where: [block.grid.address(block.headerRow, column)],
      options: [
        { id: SIGN.received, text: "Yes, as credits", effect: `Collections come to ${dollarText(total)}.` },
        { id: SIGN.printed, text: "No, as printed", effect: `Collections come to ${dollarText(-total)}.` },
      ],
      default: SIGN.received,
    },
  };
}
