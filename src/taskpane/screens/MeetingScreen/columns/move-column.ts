import { NAME_COLUMN, type ColumnId } from "../../../../workbook";

/** The columns shown, with one a place further to the left ("up" in the list) or to the right. At either end nothing moves. */
export function moveColumn(shown: readonly ColumnId[], id: ColumnId, direction: "up" | "down"): ColumnId[] {
  const moved: ColumnId[] = shown.filter((each) => each !== NAME_COLUMN);
  const from = moved.indexOf(id);
  const to = from + (direction === "up" ? -1 : 1);
  if (from >= 0 && to >= 0 && to < moved.length) moved.splice(to, 0, ...moved.splice(from, 1));
  return [NAME_COLUMN, ...moved];
}
