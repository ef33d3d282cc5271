import type { Block } from "../blocks/block";
import { dollarText, roundCents } from "../cells/cents";
import type { Line } from "../lines/line";
import { monthText } from "../periods/quarter-text";
import type { Answers } from "../reading";
import type { OpenQuestion } from "./block-reading";

const QUESTION = "month-twice";
/** Roles that may tell two rows of one month apart. */
const TELLING = ["provider", "provider-last-name", "provider-id", "payer", "payer-class", "category", "measure-name"];

/** Asks about a month that stands on two rows of a table of months while one beside it stands on none: it may be that one. */
export function monthTwiceQuestion(block: Block, lines: readonly Line[], answers: Answers): OpenQuestion | null {
  if (answers[QUESTION] !== undefined || block.labels.some(({ role }) => TELLING.includes(role))) return null;
  const period = block.labels.find(({ role }) => role === "period");
  if (period === undefined || lines.some(({ span }) => span?.months !== 1 || span.day !== null)) return null;
  const rows = new Map<number, Set<number>>();
  for (const { span, row } of lines) rows.set(span?.firstMonth ?? 0, (rows.get(span?.firstMonth ?? 0) ?? new Set()).add(row));
  const twice = [...rows].filter(([, of]) => of.size > 1);
  const [first] = twice;
  if (first === undefined || twice.length * 3 > rows.size) return null;
  const [month, of] = first;
  const missing = [month + 1, month - 1].find((each) => !rows.has(each) && isInside(each, [...rows.keys()]));
  if (missing === undefined) return null;
  const later = Math.max(...of);
  const cents = lines.reduce((sum, line) => sum + (line.row === later ? (line.amounts.find((amount) => !Number.isNaN(amount)) ?? 0) : 0), 0);
  return {
    problem: "other",
    question: {
      id: QUESTION,
      text: `${block.grid.name} has ${monthText(month)} on ${of.size} rows and ${monthText(missing)} on none. Is one of them of ${monthText(missing)}?`,
      where: [...of].map((row) => block.grid.address(row, period.column)),
      options: [{ id: "as-printed", text: `No, all of ${monthText(month)}`, effect: `${dollarText(roundCents(cents))} on the later row counts in ${monthText(month)}.` }],
      default: "as-printed",
    },
  };
}

const isInside = (month: number, months: readonly number[]): boolean => months.some((each) => each < month) && months.some((each) => each > month);
