import { COLORS, SIZES, wrapText } from "../comparison/look";
import type { CellLook, PageRow } from "./page-row";

const FIELD_POINTS = 22;
const LINE_POINTS = 16;

/** A label in the first column and a blank beside it, over all the others, for somebody to fill in. A long label runs on in the rows below. */
export function fieldRows(label: string, widths: readonly number[]): PageRow[] {
  const lines = wrapText(label, (widths[0] ?? 0) - 1, { sizePoints: SIZES.heading });
  return lines.map((line, index) => ({
    cells: [line],
    points: lines.length === 1 ? FIELD_POINTS : LINE_POINTS,
    looks: [{ column: 1, columnCount: widths.length - 1, fill: COLORS.medianFill, horizontal: "left", indent: 1, ...(index === lines.length - 1 ? { rule: "thin" as const } : {}) } satisfies CellLook],
  }));
}
