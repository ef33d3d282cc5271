import type { RowAnchor, SheetAnchors } from "../../plan";
import type { PlacedBlock } from "./place-blocks";

/** What each row stands for: its table, and within it the first words of the row. Columns have their place only, for each table has its own. */
export function detailAnchors(placed: readonly PlacedBlock[], rowCount: number, columnCount: number): SheetAnchors {
  const rows = Array.from({ length: rowCount }, (_, row): RowAnchor => ({ key: `air ${row}`, part: "figures" }));
  for (const { block, titleRow, headingRow, noteRow } of placed) {
    const key = (what: string): RowAnchor => ({ key: `${block.tableName} ${what}`, part: "figures" });
    rows[titleRow] = key("title");
    if (noteRow !== null) rows[noteRow] = key("note");
    if (titleRow > 0) rows[titleRow - 1] = key("air above");
    rows[headingRow] = key("heading");
    const seen = new Map<string, number>();
    block.rows.forEach(([first = ""], index) => {
      const count = (seen.get(String(first)) ?? 0) + 1;
      seen.set(String(first), count);
      rows[headingRow + 1 + index] = key(`row ${String(first)} ${count}`);
    });
  }
  return { rows, columns: Array.from({ length: columnCount }, (_, column) => `column ${column}`), headingRow: null };
}
