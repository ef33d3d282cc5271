import type { CellValue } from "../../snapshot";
import type { Block } from "../blocks/block";
import { isBlank } from "../cells/is-blank";
import type { LabelRole } from "../lexicon/header-meaning";
import type { TotalLabel } from "../lexicon/total-label";

const PARTS: readonly LabelRole[] = ["provider", "provider-last-name", "period", "payer", "payer-class", "measure-name", "category"];
const FEWEST_BLANKS = 0.25;

/**
 * Whether a column of labels is printed on the first row of each group only. It is when no label comes twice and
 * many rows with figures have none; a column in which labels recur has real blanks.
 */
export function fillsDown(block: Block, column: number, totalOf: (value: CellValue) => TotalLabel | null): boolean {
  // A group has rows that something else tells apart.
  if (!block.labels.some((label) => label.column !== column && PARTS.includes(label.role))) return false;
  const seen = new Set<CellValue>();
  let blanks = 0;
  let rows = 0;
  for (let row = block.firstRow; row < block.endRow; row += 1) {
    const value = block.grid.value(row, column);
    if (!isBlank(value)) {
      if (totalOf(value) !== null) continue;
      if (seen.has(value)) return false;
      seen.add(value);
      rows += 1;
    } else if (seen.size > 0 && hasFigures(block, row)) {
      blanks += 1;
      rows += 1;
    }
  }
  return seen.size > 0 && blanks >= rows * FEWEST_BLANKS && blanks > 1;
}

function hasFigures(block: Block, row: number): boolean {
  return block.groups.some(({ columns }) => columns.some((column) => column !== null && !isBlank(block.grid.value(row, column))));
}
