import type { SheetArea, SheetModel } from "../../host/model";
import { escapeXml } from "../xml";

/** The cells of a chart's source, in order. */
function valuesOf(area: SheetArea, sheet: SheetModel): readonly unknown[] {
  const values: unknown[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) values.push(sheet.cells.value(row, column));
  }
  return values;
}

/** The figures a chart was last drawn with, for programs that do not read the cells. */
export function numberCache(area: SheetArea, sheet: SheetModel): string {
  const values = valuesOf(area, sheet);
  const format = sheet.cells.formats.get(area.firstRow * 16_384 + area.firstColumn)?.numberFormat ?? "General";
  const points = values.map((value, index) => (typeof value === "number" ? point(index, String(value)) : "")).join("");
  return `<c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numCache>`;
}

/** The texts a chart was last drawn with. */
export function textCache(area: SheetArea, sheet: SheetModel): string {
  const values = valuesOf(area, sheet);
  const points = values.map((value, index) => (typeof value === "string" || typeof value === "number" ? point(index, escapeXml(String(value))) : "")).join("");
  return `<c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache>`;
}

/** Whether a chart's categories are numbers or dates rather than words. */
export const isNumeric = (area: SheetArea, sheet: SheetModel): boolean => {
  const filled = valuesOf(area, sheet).filter((value) => value !== null && value !== "");
  return filled.length > 0 && filled.every((value) => typeof value === "number");
};

const point = (index: number, text: string): string => `<c:pt idx="${index}"><c:v>${text}</c:v></c:pt>`;
