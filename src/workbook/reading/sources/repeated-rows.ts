import type { Block } from "../blocks/block";
import { isBlank } from "../cells/is-blank";
import { dollarText, roundCents } from "../cells/cents";
import { agrees } from "../lines/running-sums";
import type { BlockLines, Line } from "../lines/line";
import type { Answers } from "../reading";
import type { OpenQuestion } from "./block-reading";

export interface WithoutRepeats {
  readonly lines: readonly Line[];
  readonly questions: readonly OpenQuestion[];
}

const QUESTION = "repeated-rows";
const ONCE = "once";
const AS_PRINTED = "as-printed";
const FEWEST_AMOUNTS = 2;

/**
 * Lines of a table without rows that repeat another cell for cell, labels and amounts. Where the table's own totals count
 * them, they count; otherwise the manager says. Two amounts or more on a row are no chance, so it counts once until then; a
 * single amount of a month counts as printed.
 */
export function withoutRepeatedRows(block: Block, { lines, claims }: Pick<BlockLines, "lines" | "claims">, answers: Answers): WithoutRepeats {
  const kept: WithoutRepeats = { lines, questions: [] };
  const isAcross = block.groups.length >= FEWEST_AMOUNTS;
  // Among postings of days, equal rows are what happens; among rows of months they are worth a question.
  if (!isAcross && lines.some(({ span }) => span?.months !== 1 || span.day !== null)) return kept;
  const again = repeatedRows(block, lines, isAcross ? FEWEST_AMOUNTS : 1);
  if (again.size === 0) return kept;
  const columns = new Set(block.groups.flatMap((group) => group.columns));
  const hasTotals = claims.some(({ column, printed, read }) => columns.has(column) && agrees(printed, read));
  const likeliest = isAcross ? ONCE : AS_PRINTED;
  const answer = answers[QUESTION] ?? (hasTotals ? AS_PRINTED : likeliest);
  return {
    lines: answer === ONCE ? lines.filter(({ row }) => !again.has(row)) : lines,
    questions: hasTotals || answers[QUESTION] !== undefined ? [] : [question(block, again, lines, likeliest)],
  };
}

/** Rows that are cell for cell like one above them, and that one. */
function repeatedRows({ grid }: Block, lines: readonly Line[], fewestAmounts: number): ReadonlyMap<number, number> {
  const rows = new Map<number, { readonly line: Line; readonly amounts: Set<number> }>();
  for (const line of lines) {
    const own = rows.get(line.row) ?? { line, amounts: new Set() };
    rows.set(line.row, own);
    for (const amount of line.amounts) if (!Number.isNaN(amount) && amount !== 0) own.amounts.add(amount);
  }
  const first = new Map<string, number>();
  const again = new Map<number, number>();
  for (const [row, { line, amounts }] of rows) {
    if (amounts.size < fewestAmounts) continue;
    // A label printed on the first row of a group is the label of all its rows.
    const { provider, payer, category, span } = line;
    const cells = JSON.stringify([provider, payer, category, span?.firstMonth, ...grid.row(row).map((value) => (typeof value === "string" ? value.trim() : value))]);
    const known = first.get(cells);
    if (known === undefined) first.set(cells, row);
    else again.set(row, known);
  }
  return again;
}

function question(block: Block, again: ReadonlyMap<number, number>, lines: readonly Line[], likeliest: string): OpenQuestion {
  const { grid } = block;
  const [later = 0, earlier = 0] = [...again][0] ?? [];
  const addressOf = (row: number): string => grid.address(row, Math.max(0, grid.row(row).findIndex((value) => !isBlank(value))));
  const label = String(grid.row(later).find((value) => typeof value === "string" && !isBlank(value)) ?? "").trim();
  const cents = lines.reduce((sum, line) => sum + (again.has(line.row) ? (line.amounts.find((amount) => !Number.isNaN(amount)) ?? 0) : 0), 0);
  const money = dollarText(roundCents(cents));
  const more = again.size === 1 ? "" : ` So do ${again.size - 1} more rows.`;
  return {
    problem: "other",
    question: {
      id: QUESTION,
      text: `${addressOf(later)}${label === "" ? "" : ` ("${label}")`} repeats ${addressOf(earlier)} to the cent.${more} Does that money count twice?`,
      where: [...again.keys()].map(addressOf),
      options: [
        { id: ONCE, text: "No, once", effect: `${money} is counted once.` },
        { id: AS_PRINTED, text: "Yes, as printed", effect: `${money} is counted a second time.` },
      ],
      default: likeliest,
    },
  };
}
