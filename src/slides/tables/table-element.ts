import { COLORS } from "../../workbook";
import type { Box, TableCell, TableElement, TableRow } from "../deck";
import { heightOf, linesIn } from "../measure";
import { CELL_PADDING } from "./column-widths";

/** A table before it has heights. */
export interface TableGiven {
  readonly altText: string;
  readonly sizePoints: number;
  readonly airPoints?: number;
  readonly columns: TableElement["columns"];
  readonly headings: readonly string[];
  readonly rows: readonly Omit<TableRow, "height">[];
}

/** Above and below the words of a cell, each, unless told otherwise. */
const AIR = 3;

/** A table at this place, each row as high as its words need. */
export function tableElement(place: Pick<Box, "x" | "y">, { altText, sizePoints, airPoints = AIR, columns, headings, rows }: TableGiven): TableElement {
  const header: Omit<TableRow, "height"> = { role: "header", cells: headings.map((text) => ({ text, bold: true, color: COLORS.onHeading })) };
  const whole = [header, ...rows].map((row) => ({ ...row, height: rowHeight(row.cells, columns, sizePoints, airPoints) }));
  const box = { ...place, width: columns.reduce((sum, { width }) => sum + width, 0), height: whole.reduce((sum, { height }) => sum + height, 0) };
  return { kind: "table", box, altText, sizePoints, airPoints, columns, rows: whole };
}

/** How high is a row of these cells, in points? */
export const rowHeight = (cells: readonly TableCell[], columns: TableElement["columns"], sizePoints: number, airPoints = AIR): number =>
  heightOf(Math.max(1, ...cells.map(({ text, bold }, index) => linesIn(text, (columns[index]?.width ?? 0) - CELL_PADDING, { sizePoints, bold }))), sizePoints) + 2 * airPoints;
