import { nextId, type ChartModel, type SheetModel, type WorkbookModel } from "../../host/model";
import { EMU_PER_POINT } from "../chart-words";
import { pointsAcross, pointsDown } from "../geometry";
import { linkedParts, readRelationships, type OriginalPackage } from "../package";
import type { Palette } from "../styles";
import { childAt, childrenOf, descendantsOf, linkAttribute, parseXml, rootOf, textAttribute, type Element } from "../xml";
import { readChartPart } from "./chart-part";

/** The charts of a sheet, as far as the model can hold them: those of a kind it does not know stay in the file, unseen. */
export function readCharts(workbook: WorkbookModel, sheet: SheetModel, source: OriginalPackage, palette: Palette): ChartModel[] {
  const [drawingPath] = linkedParts(source, sheet.origin ?? "", "drawing");
  if (drawingPath === undefined) return [];
  const links = readRelationships(source, drawingPath);
  return childrenOf(rootOf(parseXml(source.text(drawingPath)))).flatMap((anchor) => {
    const frame = childAt(anchor, "graphicFrame");
    const reference = frame && descendantsOf(frame, "chart").find((element) => linkAttribute(element) !== null);
    const path = source.find(links.find((link) => link.id === linkAttribute(reference ?? null) && link.kind === "chart")?.target ?? "");
    if (path === null) return [];
    const part = readChartPart(rootOf(parseXml(source.text(path))), workbook, palette);
    if (!part) return [];
    const properties = childAt(frame, "nvGraphicFramePr", "cNvPr");
    return [{ ...part, ...placeOf(anchor, sheet), id: nextId(workbook), name: textAttribute(properties, "name") ?? "", altText: textAttribute(properties, "descr") ?? "" }];
  });
}

/** Where a chart stands: in points, and over which cells where it keeps to their edges. */
function placeOf(anchor: Element, sheet: SheetModel): Pick<ChartModel, "frame" | "covers"> {
  const from = cornerOf(childAt(anchor, "from"));
  const to = cornerOf(childAt(anchor, "to"));
  const size = childAt(anchor, "ext");
  const position = childAt(anchor, "pos");
  const left = from ? pointsAcross(sheet, from.column) : emu(position, "x");
  const top = from ? pointsDown(sheet, from.row) : emu(position, "y");
  const width = to ? pointsAcross(sheet, to.column) - left : emu(size, "cx");
  const height = to ? pointsDown(sheet, to.row) - top : emu(size, "cy");
  const keepsToEdges = from && to && [from.column, from.row, to.column, to.row].every(({ offset }) => offset === 0);
  const covers = keepsToEdges ? { firstRow: from.row.index, firstColumn: from.column.index, lastRow: to.row.index - 1, lastColumn: to.column.index - 1 } : null;
  return { frame: { left, top, width, height }, covers };
}

function cornerOf(corner: Element | null): { readonly column: { readonly index: number; readonly offset: number }; readonly row: { readonly index: number; readonly offset: number } } | null {
  if (!corner) return null;
  const number = (name: string): number => Number(childAt(corner, name)?.textContent ?? 0);
  return {
    column: { index: number("col"), offset: number("colOff") / EMU_PER_POINT },
    row: { index: number("row"), offset: number("rowOff") / EMU_PER_POINT },
  };
}

const emu = (element: Element | null, name: string): number => Number(textAttribute(element, name) ?? 0) / EMU_PER_POINT;
