import { COLORS, plainText, type ComparisonTable } from "../../workbook";
import type { Slide, TableRow } from "../deck";
import { BODY } from "../page";
import { cellLook } from "./cell-look";
import { splitRows } from "./split-rows";
import { rowHeight, tableElement } from "./table-element";
import { tableParts, type TablePart } from "./table-parts";

/** The comparison as tables: rows over as many slides as they need, the headings and the group's median on each. */
export function comparisonSlides(table: ComparisonTable, title: string, footer: string): Slide[] {
  return tableParts(table).flatMap((part) => slidesOf(part, table, title, footer));
}

function slidesOf(part: TablePart, table: ComparisonTable, title: string, footer: string): Slide[] {
  const { columns: positions, sizePoints, widths } = part;
  const columns = positions.map((position, index) => ({ width: widths[index] ?? 0, align: table.columns[position]?.align ?? "left" }));
  const headings = positions.map((position) => table.columns[position]?.heading ?? "");
  const rowOf = (cells: readonly string[], role: TableRow["role"]): Omit<TableRow, "height"> => ({
    role,
    cells: positions.map((position) => {
      const text = plainText(cells[position] ?? "");
      return role === "median" ? { text, bold: true, color: COLORS.ink } : cellLook(table.columns[position]?.id ?? "", text);
    }),
  });
  const rows = table.rows.map((cells) => rowOf(cells, "body"));
  // Of verdicts there is no median: a row of nothing but its name says nothing.
  const median = positions.slice(1).some((position) => (table.median[position] ?? "") !== "") ? [rowOf(table.median, "median")] : [];
  const fixed = tableElement(BODY, { altText: "", sizePoints, columns, headings, rows: median }).box.height;
  const pages = splitRows(rows.map(({ cells }) => rowHeight(cells, columns, sizePoints)), BODY.height - fixed);
  return pages.map((page, index) => {
    const name = `${part.title === null ? title : `${title}: ${part.title}`}${pages.length > 1 ? ` (${index + 1} of ${pages.length})` : ""}`;
    const altText = `Table of ${page.length} rows, ${headings.length} columns: ${headings.join(", ")}.${median.length > 0 ? " The last row is the group's median." : ""}`;
    return { title: name, footer, elements: [tableElement(BODY, { altText, sizePoints, columns, headings, rows: [...page.flatMap((row) => rows[row] ?? []), ...median] })] };
  });
}
