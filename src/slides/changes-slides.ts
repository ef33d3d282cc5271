import type { ChangeLine } from "../domain";
import { COLORS, plainText } from "../workbook";
import type { Slide, TableRow } from "./deck";
import { BODY, SIZES } from "./page";
import { splitRows } from "./tables/split-rows";
import { rowHeight, tableElement } from "./tables/table-element";
import { paragraph, textElement } from "./text";

const TITLE = "What changed since the last meeting";
const HEADINGS = ["Who", "What", "Then", "Now"];
const SHARES = [0.26, 0.24, 0.25, 0.25];

/** What changed since the last meeting? No slide where there was none to compare with; "nothing" is said where nothing did. */
export function changesSlides(changes: readonly ChangeLine[] | null, footer: string): Slide[] {
  if (changes === null) return [];
  if (changes.length === 0) return [{ title: TITLE, footer, elements: [textElement(BODY, [paragraph("Nothing that is compared has changed.", { sizePoints: SIZES.lead })])] }];
  const columns = SHARES.map((share) => ({ width: BODY.width * share, align: "left" }) as const);
  const sizePoints = SIZES.text;
  const rows = changes.map(({ who, what, before, after }): Omit<TableRow, "height"> => ({
    role: "body",
    cells: [who, what, before, after].map((text, index) => ({ text: plainText(text), bold: index === 0, color: COLORS.ink })),
  }));
  const header = tableElement(BODY, { altText: "", sizePoints, columns, headings: HEADINGS, rows: [] }).box.height;
  const pages = splitRows(rows.map(({ cells }) => rowHeight(cells, columns, sizePoints)), BODY.height - header);
  return pages.map((page, index) => ({
    title: pages.length === 1 ? TITLE : `${TITLE} (${index + 1} of ${pages.length})`,
    footer,
    elements: [tableElement(BODY, { altText: `Table of ${page.length} changes: who, what, then and now.`, sizePoints, columns, headings: HEADINGS, rows: page.flatMap((row) => rows[row] ?? []) })],
  }));
}
