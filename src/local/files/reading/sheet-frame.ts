import { LAST_COLUMN, type SheetModel } from "../../host/model";
import { parseArea } from "../formulas";
import { charactersOfFileWidth } from "../geometry";
import { resolveColor, type Palette } from "../styles";
import { childAt, childrenOf, flagAttribute, numberAttribute, textAttribute, type Element } from "../xml";

/** A file may give one width to all columns; a few hundred entries say as much as sixteen thousand. */
const FURTHEST_COLUMN = 1_023;

/** Fills in what stands around a sheet's cells: view, columns, merged cells, tab. */
export function readFrame(sheet: SheetModel, frame: Element, palette: Palette): void {
  sheet.tabColor = resolveColor(childAt(frame, "sheetPr", "tabColor"), palette) ?? "";
  const view = childAt(frame, "sheetViews", "sheetView");
  sheet.showGridlines = flagAttribute(view, "showGridLines", true);
  const pane = childAt(view, "pane");
  if (pane && (textAttribute(pane, "state") ?? "").startsWith("frozen")) {
    sheet.freeze = { rows: numberAttribute(pane, "ySplit") ?? 0, columns: numberAttribute(pane, "xSplit") ?? 0 };
  }
  const usual = childAt(frame, "sheetFormatPr");
  const standardWidth = numberAttribute(usual, "defaultColWidth");
  if (standardWidth !== null) sheet.standardWidth = charactersOfFileWidth(standardWidth);
  // Each column stands in one entry; a damaged file may name all of them in every entry.
  let left = LAST_COLUMN + 1;
  for (const column of childrenOf(childAt(frame, "cols"), "col")) left -= left > 0 ? readColumns(sheet, column) : 0;
  for (const merge of childrenOf(childAt(frame, "mergeCells"), "mergeCell")) {
    const area = parseArea(textAttribute(merge, "ref") ?? "");
    if (area) sheet.merges.push(area);
  }
}

/** @returns how many columns the entry is for */
function readColumns(sheet: SheetModel, column: Element): number {
  const width = numberAttribute(column, "width");
  const hidden = flagAttribute(column, "hidden");
  const first = (numberAttribute(column, "min") ?? 1) - 1;
  const last = Math.min((numberAttribute(column, "max") ?? first + 1) - 1, first > FURTHEST_COLUMN ? LAST_COLUMN : Math.max(first, FURTHEST_COLUMN));
  if (width === null && !hidden) return 1;
  for (let index = first; index <= last; index++) sheet.columns.set(index, { ...(width === null ? {} : { width: charactersOfFileWidth(width) }), ...(hidden ? { hidden } : {}) });
  return Math.max(last - first + 1, 1);
}
