import type { Block, LabelColumn } from "../blocks/block";
import { dollarText } from "../cells/cents";
import type { DateBasis } from "../lexicon/header-meaning";
import { quarterIndexOfMonth } from "../periods/quarter-text";
import type { OpenQuestion, ReadingContext } from "./block-reading";
import { chooseCollections } from "./choose-collections";
import { evaluate, type Expression } from "./expression";
import { placeLines, type PlacedLines } from "./place-lines";

export interface DatedLines extends PlacedLines {
  readonly basis: DateBasis;
}

/** Posting first: the money of a quarter is what was posted in it. */
const PREFERENCE: readonly DateBasis[] = ["posting", "unknown", "service"];
const WORDS: Readonly<Record<DateBasis, string>> = { posting: "posting date", service: "service date", unknown: "the plain date" };

/**
 * Reads a block under the dates it is to be read by. Two kinds of date that put money into different quarters are a
 * question for the manager; where they agree, there is nothing to ask.
 */
export function chooseDates(block: Block, context: ReadingContext): DatedLines {
  const columns = PREFERENCE.flatMap((basis) => bestOfBasis(block, basis) ?? []);
  const [first, ...others] = columns;
  if (first === undefined) return { ...placeLines(block, null, context), basis: block.basis };
  const answered = columns.find(({ basis }) => optionId(basis) === context.answers["date-basis"]);
  if (answered) return dated(block, answered, context);
  const byFirst = dated(block, first, context);
  const expression = others.length === 0 ? undefined : chooseCollections(block.slots, byFirst.lines).options[0];
  if (expression === undefined) return byFirst;
  const readings = [{ column: first, moved: 0 }, ...others.map((column) => ({
    column,
    moved: movedBetween(byFirst, dated(block, column, context), expression),
  }))];
  if (readings.every(({ moved }) => moved === 0)) return byFirst;
  return { ...byFirst, questions: [...byFirst.questions, dateQuestion(block, readings)] };
}

const optionId = (basis: DateBasis): string => (basis === "unknown" ? "plain" : basis);

function bestOfBasis(block: Block, basis: DateBasis): LabelColumn | null {
  return block.labels
    .filter((label) => label.role === "period" && label.basis === basis)
    .reduce<LabelColumn | null>((best, label) => (best === null || label.rank < best.rank ? label : best), null);
}

function dated(block: Block, column: LabelColumn, context: ReadingContext): DatedLines {
  return { ...placeLines(block, column, context), basis: column.basis === "unknown" ? block.basis : column.basis };
}

/** Cents that stand in another quarter under the other dates. */
function movedBetween(one: PlacedLines, other: PlacedLines, expression: Expression): number {
  const balance = new Map<string, number>();
  const add = ({ lines }: PlacedLines, sign: 1 | -1): void => {
    for (const line of lines) {
      const key = `${line.provider}|${line.span ? quarterIndexOfMonth(line.span.firstMonth) : ""}`;
      balance.set(key, (balance.get(key) ?? 0) + sign * (evaluate(expression, line) || 0));
    }
  };
  add(one, 1);
  add(other, -1);
  const moved = [...balance.values()].reduce((total, cents) => total + Math.abs(cents), 0) / 2;
  return moved < 1 ? 0 : moved;
}

function dateQuestion(block: Block, readings: readonly { column: LabelColumn; moved: number }[]): OpenQuestion {
  const [first] = readings;
  return {
    problem: "other",
    question: {
      id: "date-basis",
      text: `${block.grid.name} has ${readings.map(({ column }) => `"${column.header}"`).join(" and ")}, which put money into different quarters. By which date are collections counted?`,
      where: readings.map(({ column }) => block.grid.address(block.headerRow, column.column)),
      options: readings.map(({ column, moved }) => ({
        id: optionId(column.basis),
        text: `By ${WORDS[column.basis]} (${column.header})`,
        effect: moved === 0 ? "Money counts in the quarter it was booked in." : `${dollarText(moved)} moves to another quarter.`,
      })),
      default: optionId(first?.column.basis ?? "posting"),
    },
  };
}
