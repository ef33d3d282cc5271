import { COLORS, plainText } from "../../workbook";
import type { Box, TableElement, TableRow } from "../deck";
import { cellLook } from "../tables/cell-look";
import { tableElement } from "../tables/table-element";
import type { Candidate } from "./signal-lines";

/** Said elsewhere on the slide: the name, the drawing, two of the signals, the score with its points, and what comes next. */
const ELSEWHERE = /^(?:associate|line|headache|staff|readiness|next|points .*)$/;
const SHARES = [0.4, 0.33, 0.27];

/** Every other figure of the comparison, beside the group's median, in the very words of the comparison. */
export function figuresTable({ row, comparison, cells, table }: Candidate, box: Box, sizePoints: number): TableElement {
  const rows = table.columns.flatMap(({ id, heading }, index): Omit<TableRow, "height">[] => {
    if (ELSEWHERE.test(id)) return [];
    const plain = { bold: false, color: COLORS.ink };
    return [{ role: "body", cells: [{ text: heading, ...plain }, cellLook(id, plainText(cells[index] ?? "")), { text: plainText(table.median[index] ?? ""), ...plain }] }];
  });
  return tableElement(box, {
    altText: `Table of ${rows.length} figures of ${plainText(row.name)} beside the group's median.`,
    sizePoints,
    airPoints: 2,
    columns: SHARES.map((share) => ({ width: box.width * share, align: "left" })),
    headings: ["Figure", comparison.scope === "associates" ? "This associate" : "This physician", "Group median"],
    rows,
  });
}
