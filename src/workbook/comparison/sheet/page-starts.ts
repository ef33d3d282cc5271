import { pageScale, PAGE } from "./pages-tall";
import type { SheetLayout } from "./sheet-layout";

/** Programs measure rows a little differently, and a chart that is cut is worse than a page that ends early. */
const SAFE_SHARE = 0.94;

/**
 * Which row begins the page with the charts, so that no page ends inside them? None where they fit under the table.
 * @param rowHeights - in points, from the first row to the last
 */
export function pageStarts(layout: SheetLayout, columnWidths: readonly number[], rowHeights: readonly number[]): number[] {
  if (layout.chartRows === 0) return [];
  const page = (PAGE.height / pageScale(columnWidths)) * SAFE_SHARE;
  const heights = (from: number, to: number): number => rowHeights.slice(from, to).reduce((sum, points) => sum + points, 0);
  let left = page;
  for (const points of rowHeights.slice(0, layout.chartHeading)) {
    if (points > left) left = page - (rowHeights[layout.heading] ?? 0);
    left -= points;
  }
  return heights(layout.chartHeading, layout.chart + layout.chartRows) > left ? [layout.chartHeading] : [];
}
