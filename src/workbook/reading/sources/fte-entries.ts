import type { Finding } from "../../../domain";
import type { Block, Slot } from "../blocks/block";
import type { Measure } from "../lexicon/header-meaning";
import type { Line } from "../lines/line";
import type { FteEntry, OpenQuestion, ReadingContext } from "./block-reading";
import { effectiveMonths } from "./effective-months";
import { fullWeekOf } from "./full-week";
import { fullWeekQuestion } from "./full-week-question";

export interface BlockFte {
  readonly entries: readonly FteEntry[];
  readonly isClinical: boolean;
  readonly questions: readonly OpenQuestion[];
  readonly findings: readonly Finding[];
}

/** Clinical FTE before any other FTE, and both before hours of which FTE must be made. */
const PREFERENCE: readonly Measure[] = ["cfte", "fte", "hours"];
/** Nobody works twice full time: larger figures count something else than full times. */
const MOST_FULL_TIMES = 2;
/** Nobody sees patients for so many hours a week: larger figures are percentages. */
const MOST_HOURS = 60;
const PERCENT = 100;

/**
 * A block's clinical FTE, one entry a person and stretch of time. Percentages written as whole numbers are divided by a
 * hundred; hours and sessions by those of a full week, which a line of the table says or the manager.
 */
export function fteOfBlock(block: Block, slots: readonly Slot[], lines: readonly Line[], context: ReadingContext): BlockFte {
  const slot = PREFERENCE.map((measure) => slots.findIndex((each) => each.measure === measure)).find((index) => index >= 0);
  if (slot === undefined) return { entries: [], isClinical: false, questions: [], findings: [] };
  const monthsOf = effectiveMonths(block, context);
  const printed = lines.flatMap((line): FteEntry[] => {
    const { provider, providerId, row, amounts } = line;
    const value = amounts[slot] ?? NaN;
    return Number.isNaN(value) ? [] : [{ provider, providerId, row, value, ...monthsOf(line) }];
  });
  const most = printed.reduce((largest, { value }) => Math.max(largest, value), 0);
  const isClinical = slots[slot]?.measure !== "fte";
  const scaled = (divisor: number): readonly FteEntry[] => printed.map((entry) => ({ ...entry, value: entry.value / divisor }));
  const plain = { isClinical, questions: [], findings: [] };
  if (slots[slot]?.measure !== "hours" && most <= MOST_FULL_TIMES) return { ...plain, entries: printed };
  if (most > MOST_HOURS) return { ...plain, entries: scaled(PERCENT), findings: [percentages(block, printed)] };
  const answered = Number(context.answers["full-week"] ?? NaN);
  const fullWeek = fullWeekOf(block) ?? (answered > 0 ? answered : null);
  if (fullWeek !== null) return { ...plain, entries: scaled(fullWeek) };
  const question = fullWeekQuestion(block, printed);
  return { ...plain, entries: scaled(Number(question.question.default)), questions: [question] };
}

function percentages({ grid }: Block, [first]: readonly FteEntry[]): Finding {
  return {
    severity: "note",
    code: "cfte_in_percent",
    text: "Clinical FTE is written in percent here: 80 is read as 0.80.",
    where: grid.address(first?.row ?? 0, 0),
  };
}
