import { PAGE, pageScale } from "../look/page-scale";
import type { SheetLayout } from "./sheet-layout";

/**
 * Programs measure columns differently, LibreOffice up to a seventh wider than Excel, and so shrink the sheet more and put more
 * rows on a page. A chart that is cut is worse than a page that ends early: it must fit however the sheet is shrunk.
 */
const SHRUNK_SO = [0.84, 0.88, 0.92, 0.96, 1, 1.04];

/**
 * Which row begins the page with the charts, so that no page ends inside them? None where they fit under the table.
 * @param rowHeights - in points, from the first row to the last
 */
export function pageStarts(layout: SheetLayout, columnWidths: readonly number[], rowHeights: readonly number[]): number[] {
  if (layout.chartRows === 0) return [];
  const scale = pageScale(columnWidths);
  const charts = rowHeights.slice(layout.chartHeading, layout.chart + layout.chartRows).reduce((sum, points) => sum + points, 0);
  return SHRUNK_SO.some((share) => charts > leftUnderTable(layout, rowHeights, PAGE.height / (scale * share))) ? [layout.chartHeading] : [];
}

/** What is left of the page on which the table ends, in points; each page but the first begins with the heading. */
function leftUnderTable(layout: SheetLayout, rowHeights: readonly number[], page: number): number {
  return rowHeights.slice(0, layout.chartHeading).reduce((left, points) => (points > left ? page - (rowHeights[layout.heading] ?? 0) : left) - points, page);
}
