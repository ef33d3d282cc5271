import type { BorderPlan, FormatPlan, SheetPlan } from "../../workbook";
import { addressLists } from "./address-lists";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const EDGES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight", "inside-horizontal": "InsideHorizontal" } as const;
const WEIGHTS = { hairline: "Hairline", thin: "Thin", medium: "Medium" } as const;

/** A column's width in points: Calibri 11, Excel's usual font, is 7 pixels a character and 5 of padding, at 96 to the inch. */
const pointsOfCharacters = (characters: number): number => (Math.trunc(characters * 7 + 5) * 72) / 96;

/** Merges, widths, heights and looks, in the plan's order. */
export function queueFormats(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const address of plan.merges) sheet.getRange(address).merge(false);
  for (const format of plan.formats) {
    // One code is good for every cell of the range; the type only knows the two-dimensional form.
    if (format.numberFormat !== undefined) sheet.getRange(format.address).numberFormat = format.numberFormat as unknown as string[][];
    for (const look of looksOf(sheet, format.address)) queueFormat(look, format);
  }
  for (const { columns, characters } of plan.columnWidths) sheet.getRange(columns).format.columnWidth = pointsOfCharacters(characters);
  for (const { rows, points } of plan.rowHeights) for (const look of looksOf(sheet, rows)) look.rowHeight = points;
}

/** One for an area, and one for a list of them. */
const looksOf = (sheet: Excel.Worksheet, addresses: string): Excel.RangeFormat[] =>
  addressLists(addresses).map((list) => (list.includes(",") ? sheet.getRanges(list) : sheet.getRange(list)).format);

function queueFormat(format: Excel.RangeFormat, plan: FormatPlan): void {
  if (plan.bold !== undefined) format.font.bold = plan.bold;
  if (plan.italic !== undefined) format.font.italic = plan.italic;
  if (plan.sizePoints !== undefined) format.font.size = plan.sizePoints;
  if (plan.fontName !== undefined) format.font.name = plan.fontName;
  if (plan.color !== undefined) format.font.color = plan.color;
  if (plan.fill !== undefined) format.fill.color = plan.fill;
  if (plan.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[plan.horizontal];
  if (plan.vertical !== undefined) format.verticalAlignment = VERTICAL[plan.vertical];
  if (plan.wrap !== undefined) format.wrapText = plan.wrap;
  if (plan.indent !== undefined) format.indentLevel = plan.indent;
  for (const border of plan.borders ?? []) queueBorder(format.borders, border);
}

function queueBorder(borders: Excel.RangeBorderCollection, plan: BorderPlan): void {
  const border = borders.getItem(EDGES[plan.edge]);
  border.style = "Continuous";
  border.weight = WEIGHTS[plan.weight];
  border.color = plan.color;
}
