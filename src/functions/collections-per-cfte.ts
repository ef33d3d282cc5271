import { collectionsPerCfte as perCfte } from "../domain";
import { finite } from "./arguments/finite";
import type { PlainCell } from "./arguments/plain-cell";
import { readCfte } from "./arguments/read-cfte";
import { readNumbers } from "./arguments/read-numbers";

/**
 * What did each quarter bring per clinical FTE? Blank where collections or cFTE are blank or 0: a missing cFTE is never taken for a whole one.
 * @customfunction COLLECTIONS_PER_CFTE
 * @param collections Net collections: a cell, a row, a column or a block.
 * @param cfte Clinical FTE: one number, or as many cells as collections, lying in any direction.
 * @returns As many cells as collections, in the same shape.
 * @example
 * =COLLECTIONS_PER_CFTE({200000,,180000,150000},{1,1,0.9,0}) // => [[200000, "", 200000, ""]]
 * =COLLECTIONS_PER_CFTE({90000;100000},0.5) // => [[180000], [200000]]
 */
export function collectionsPerCfte(collections: unknown[][], cfte: unknown[][]): unknown[][] {
  const figures = readNumbers(collections, "collections");
  const ratios = perCfte(figures, readCfte(cfte, figures.length));
  const columns = collections[0]?.length ?? 0;
  return collections.map((row, rowIndex) => row.map((_, column) => ratioCell(ratios[rowIndex * columns + column])));
}

const ratioCell = (ratio: number | null | undefined): PlainCell => (ratio === null || ratio === undefined ? "" : finite(ratio));
