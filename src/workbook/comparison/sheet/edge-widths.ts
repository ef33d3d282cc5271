import type { ComparisonColumn } from "../columns";

const AIR = 1.5;

/**
 * An empty column, or none, that keeps figures off the table's right edge: its width in characters.
 * An indent would do in Excel, but LibreOffice loses it in cells that are otherwise set like those to their left.
 */
export function edgeWidths(columns: readonly ComparisonColumn[]): readonly number[] {
  return columns.at(-1)?.align === "right" ? [AIR] : [];
}
