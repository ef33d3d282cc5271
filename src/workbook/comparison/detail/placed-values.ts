import type { CellValue } from "../../snapshot";
import type { PlacedBlock } from "./place-blocks";

type Row = readonly (CellValue | null)[];

/** The rows of a sheet of blocks: what stands above them, then each with its title, note, headings and lines. */
export function placedValues(placed: readonly PlacedBlock[], top: readonly Row[]): Row[] {
  const rows = new Map<number, Row>(top.entries());
  for (const { block, titleRow, note, emptyRow, parts } of placed) {
    rows.set(titleRow, [block.title]);
    for (const { row, text } of note) rows.set(row, [text]);
    if (emptyRow !== null) rows.set(emptyRow, [block.whenEmpty]);
    parts.forEach((part, index) => {
      if (index > 0) rows.set(part.titleRow, [`${block.title}, continued`]);
      rows.set(part.headingRow, block.columns.map(({ heading }) => heading));
      part.lines.forEach((line, at) => rows.set(part.headingRow + 1 + at, line));
    });
  }
  return Array.from({ length: Math.max(-1, ...rows.keys()) + 1 }, (_, row) => rows.get(row) ?? []);
}
