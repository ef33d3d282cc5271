import { blockAddress } from "../workbook";
import type { Conversation } from "./conversation";
import type { SheetExtent } from "./plan-pieces";

/** What a handful of round trips brings. */
export const LARGE = 2_000_000;

/**
 * Used ranges, with those that are mostly empty in place of which the parts that are not: two stray words in the far corners of a sheet
 * make 17 thousand million cells of it. One round trip for each time the large ones are quartered; none where none is large.
 */
export async function withoutVoids(conversation: Conversation, extents: readonly SheetExtent[]): Promise<readonly SheetExtent[]> {
  const large = extents.filter((extent) => cellsIn([extent]) > LARGE);
  if (large.length === 0) return extents;
  const { worksheets } = conversation.context.workbook;
  const asked = large.flatMap(quartersOf).map(({ name, firstRow, firstColumn, rowCount, columnCount }) => ({
    name,
    range: worksheets.getItem(name).getRange(blockAddress({ row: firstRow, column: firstColumn, rowCount, columnCount })).getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await conversation.sync();
  const found = asked.flatMap(({ name, range }) => (range.isNullObject ? [] : [{ name, firstRow: range.rowIndex, firstColumn: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount }]));
  const all = [...extents.filter((extent) => !large.includes(extent)), ...found];
  // Cells that are there all over are not to be cut ever smaller.
  return cellsIn(found) * 2 > cellsIn(large) ? all : withoutVoids(conversation, all);
}

/** How many cells these hold. */
export const cellsIn = (extents: readonly SheetExtent[]): number => extents.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);

function quartersOf({ name, firstRow, firstColumn, rowCount, columnCount }: SheetExtent): SheetExtent[] {
  const [rows, columns] = [halves(firstRow, rowCount), halves(firstColumn, columnCount)];
  return rows.flatMap((row) => columns.map((column) => ({ name, firstRow: row.first, rowCount: row.count, firstColumn: column.first, columnCount: column.count })));
}

const halves = (first: number, count: number): { readonly first: number; readonly count: number }[] => {
  const half = Math.ceil(count / 2);
  return [{ first, count: half }, { first: first + half, count: count - half }].filter((each) => each.count > 0);
};
