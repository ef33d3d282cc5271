import type { Finding } from "../../../domain";
import type { Block } from "../blocks/block";
import { labelColumn } from "../lines/label-readers";
import type { BlockLines, UnreadableCell } from "../lines/line";

const MOST_CELLS = 50;
const WHY_REJECTED: Readonly<Record<Block["rejected"][number]["why"], string>> = {
  cumulative: "is a running total to date and is not read",
  projected: "is of a plan or a forecast, not money received, and is not read",
  percent: "holds percentages, which are never money, and is not read",
  derived: "",
  duplicate: "repeats another column and is not read",
  "other-year": "is of another year than the columns beside it, which it does not sum, and is not read",
  "not-understood": "is no period, and not the sum of any, and is not read",
};

const WHAT_IT_HOLDS = { text: "holds text that is no amount", percent: "holds a percentage, which is never money" } as const;

/** What a manager should know of a block besides its figures: cells that could not be read, columns left alone, a choice of provider. */
export function findingsOfBlock(block: Block, { unreadable, finerThanCents }: BlockLines): readonly Finding[] {
  return [
    ...unreadable.slice(0, MOST_CELLS).map((cell) => unreadableCell(block, cell)),
    ...(unreadable.length > MOST_CELLS ? [moreUnreadable(block, unreadable)] : []),
    ...fineCells(block, finerThanCents),
    ...block.rejected.filter(({ why }) => why !== "derived").map(({ column, header, why }): Finding => ({
      severity: "note",
      code: `column_${why}`,
      text: `"${header}" ${WHY_REJECTED[why]}.`,
      where: block.grid.address(block.headerRow, column),
    })),
    ...providerChoice(block),
    ...scaled(block),
  ];
}

function unreadableCell(block: Block, { row, column, text, kind }: UnreadableCell): Finding {
  // Text in a column of money may be a patient's name pushed out of its column: it is never repeated.
  const what = kind === "error" ? `holds the error ${text}` : WHAT_IT_HOLDS[kind];
  return {
    severity: "warning",
    code: kind === "error" ? "cell_error" : "cell_unreadable",
    text: `The cell ${what}; the quarter it belongs to is left blank for that person.`,
    where: block.grid.address(row, column),
  };
}

function moreUnreadable(block: Block, cells: readonly UnreadableCell[]): Finding {
  return {
    severity: "warning",
    code: "cells_unreadable",
    text: `${cells.length - MOST_CELLS} more cells on ${block.grid.name} could not be read as amounts.`,
    where: null,
  };
}

function fineCells(block: Block, { count, first }: BlockLines["finerThanCents"]): Finding[] {
  if (first === null) return [];
  const text = `${count === 1 ? "1 cell has" : `${count} cells have`} more than two decimals; each is rounded to the cent, halves away from zero.`;
  return [{ severity: "note", code: "finer_than_cents", text, where: block.grid.address(first.row, first.column) }];
}

const SCALE_WORDS: Readonly<Record<Block["scale"], string>> = { 0.01: "cents", 1: "dollars", 1000: "thousands of dollars", 1_000_000: "millions of dollars" };

function scaled({ grid, headerRow, scale, columnScales }: Block): Finding[] {
  const [own] = columnScales;
  const finding = (what: string, column: number): Finding => ({ severity: "warning", code: "scaled", text: what, where: grid.address(headerRow, column) });
  return [
    ...(scale === 1 ? [] : [finding(`The amounts on ${grid.name} are in ${SCALE_WORDS[scale]}, and are read as such.`, 0)]),
    ...(own === undefined ? [] : [finding(`Some columns are in ${SCALE_WORDS[own[1]]} by their headings, and are read as such.`, own[0])]),
  ];
}

function providerChoice(block: Block): Finding[] {
  const columns = block.labels.filter(({ role }) => role === "provider");
  const used = labelColumn(block, "provider");
  const others = columns.filter((column) => column !== used && Math.abs(column.rank - (used?.rank ?? 0)) > 0.75);
  if (used === null || others.length === 0) return [];
  const text = `Collections are credited by "${used.header}", not by ${others.map(({ header }) => `"${header}"`).join(" or ")}.`;
  return [{ severity: "note", code: "provider_column", text, where: block.grid.address(block.headerRow, used.column) }];
}
