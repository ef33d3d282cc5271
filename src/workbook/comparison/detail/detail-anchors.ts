import type { RowAnchor, SheetAnchors } from "../../plan";
import type { PlacedBlock } from "./place-blocks";

/**
 * What each row stands for: its table, and within it the first words of the row, wherever pages cut the table. Columns have
 * their place only, for each table has its own.
 */
export function detailAnchors(placed: readonly PlacedBlock[], rowCount: number, columnCount: number): SheetAnchors {
  const rows = Array.from({ length: rowCount }, (_, row): RowAnchor => ({ key: `air ${row}`, part: "figures" }));
  for (const { block, titleRow, note, emptyRow, parts } of placed) {
    const key = (what: string, index = 0): RowAnchor => ({ key: `${block.tableName} ${what}${index === 0 ? "" : ` ${index + 1}`}`, part: "figures" });
    const head = (row: number, index: number): void => {
      rows[row] = key("title", index);
      if (row > 0) rows[row - 1] = key("air above", index);
    };
    head(titleRow, 0);
    note.forEach(({ row }, index) => (rows[row] = key("note", index)));
    if (emptyRow !== null) rows[emptyRow] = key("heading");
    const seen = new Map<string, number>();
    parts.forEach((part, index) => {
      if (index > 0) head(part.titleRow, index);
      rows[part.headingRow] = key("heading", index);
      part.lines.forEach(([first = ""], at) => {
        const count = (seen.get(String(first)) ?? 0) + 1;
        seen.set(String(first), count);
        rows[part.headingRow + 1 + at] = key(`row ${String(first)} ${count}`);
      });
    });
  }
  return { rows, columns: Array.from({ length: columnCount }, (_, column) => `column ${column}`), headingRow: null };
}
