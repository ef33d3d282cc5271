import type PptxGenJS from "pptxgenjs";
import { COLORS, FONT } from "../../workbook";
import type { Box, ChartElement, TableElement, TableRow, TextElement } from "../deck";
import { CELL_PADDING } from "../tables/column-widths";
import { AFTER_PARAGRAPH } from "../text";
import { possibleText } from "./xml-text";

const POINTS_PER_INCH = 72;

/** Points as the library's inches. */
const inches = (points: number): number => points / POINTS_PER_INCH;

/** A colour as the library takes it. */
export const paint = (color: string): string => color.replace("#", "").toUpperCase();

export const placeOf = ({ x, y, width, height }: Box): { x: number; y: number; w: number; h: number } => ({ x: inches(x), y: inches(y), w: inches(width), h: inches(height) });

export function addText(slide: PptxGenJS.Slide, { box, paragraphs, anchor }: TextElement): void {
  const runs = paragraphs.map(({ text, sizePoints, bold, color, bullet }) => ({
    text: possibleText(text),
    options: { fontSize: sizePoints, bold, color: paint(color), breakLine: true, paraSpaceAfter: AFTER_PARAGRAPH, ...(bullet ? { bullet: { indent: 14 } } : {}) },
  }));
  slide.addText(runs, { ...placeOf(box), fontFace: FONT, margin: 0, valign: anchor, wrap: true });
}

const FILLS: Readonly<Record<TableRow["role"], string | null>> = { header: COLORS.heading, median: COLORS.medianFill, body: null };
const NO_BORDER = { type: "none" } as const;

/** Left and right of the words in a cell, each. */
const CELL_SIDE = CELL_PADDING / 2;

/** @param name - the shape's name, by which its alternative text is added afterwards */
export function addTable(slide: PptxGenJS.Slide, { box, rows, columns, sizePoints, airPoints }: TableElement, name: string): void {
  const underline = { type: "solid", pt: 0.75, color: paint(COLORS.rule) } as const;
  const cells = rows.map(({ cells: words, role }) => {
    const fill = FILLS[role];
    return words.map(({ text, bold, color }, index) => ({
      text: possibleText(text),
      options: { bold, color: paint(color), align: columns[index]?.align ?? "left", border: [NO_BORDER, NO_BORDER, underline, NO_BORDER] as [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps], ...(fill === null ? {} : { fill: { color: paint(fill) } }) },
    }));
  });
  const place = placeOf(box);
  slide.addTable(cells, { ...place, colW: columns.map(({ width }) => inches(width)), rowH: rows.map(({ height }) => inches(height)), fontFace: FONT, fontSize: sizePoints, margin: [airPoints, CELL_SIDE, airPoints, CELL_SIDE], valign: "middle", autoPage: false, objectName: name });
}

/** The library lays the frame and the embedded sheet; the chart itself is written afterwards. */
export function addChart(slide: PptxGenJS.Slide, { box, altText, categories, lines }: ChartElement): void {
  const data = lines.map(({ name, values }) => ({ name: possibleText(name), labels: [...categories], values: values.map((value) => value ?? Number.NaN) }));
  slide.addChart("line", data, { ...placeOf(box), altText: possibleText(altText) });
}
