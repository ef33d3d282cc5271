import type { CellValue } from "../../snapshot";
import type { PlacedBlock } from "./place-blocks";

/** The rows of a sheet of blocks: what stands above them, then each with its title, note, headings and rows. */
export function placedValues(placed: readonly PlacedBlock[], top: readonly (readonly CellValue[])[]): (readonly (CellValue | null)[])[] {
  const last = placed.at(-1);
  const rowCount = last === undefined ? top.length : last.headingRow + 1 + last.rowCount;
  const values = Array.from({ length: rowCount }, (_, row): readonly (CellValue | null)[] => top[row] ?? []);
  for (const { block, titleRow, noteRow, headingRow, rowCount: blockRows } of placed) {
    values[titleRow] = [block.title];
    if (noteRow !== null) values[noteRow] = [block.note];
    values[headingRow] = blockRows === 0 ? [block.whenEmpty] : block.columns.map(({ heading }) => heading);
    block.rows.forEach((row, index) => (values[headingRow + 1 + index] = row));
  }
  return values;
}
