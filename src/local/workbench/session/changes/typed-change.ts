import type { PlacedCell, UserChange } from "../../../host";
import { cellKey, type Area, type SheetModel } from "../../../host/model";
import type { CellPlace } from "../../grid";
import { parseEntry } from "../parse-entry";
import { cellsChange } from "./cells-change";

/** What was typed, and where. */
export interface TypedCell {
  readonly place: CellPlace;
  readonly typed: string;
}

/** Typing into cells, or pasting as if they had been typed. Cells of the text format take everything as text. */
export function typedChange(sheet: SheetModel, cells: readonly TypedCell[]): UserChange | null {
  const [first, ...others] = cells;
  if (!first) return null;
  const area = others.reduce((around, { place }) => including(around, place), including(null, first.place));
  const contents: (PlacedCell | null)[][] = Array.from({ length: area.lastRow - area.firstRow + 1 }, () => Array.from({ length: area.lastColumn - area.firstColumn + 1 }, () => null));
  for (const { place, typed } of cells) {
    const line = contents[place.row - area.firstRow];
    if (line) line[place.column - area.firstColumn] = placed(sheet, place, typed);
  }
  return cellsChange(sheet, area, contents);
}

function placed(sheet: SheetModel, { row, column }: CellPlace, typed: string): PlacedCell {
  const format = sheet.cells.formats.get(cellKey(row, column));
  if (format?.numberFormat === "@") return { kind: "value", value: typed === "" ? null : typed };
  const entry = parseEntry(typed);
  if (entry.kind === "formula") return entry;
  // "12%" typed into a cell without a number format of its own gives it one, as in Excel.
  const isPlain = (format?.numberFormat ?? "General") === "General";
  return { kind: "value", value: entry.value, ...(entry.numberFormat !== null && isPlain ? { format: { ...format, numberFormat: entry.numberFormat } } : {}) };
}

const including = (area: Area | null, { row, column }: CellPlace): Area => ({
  firstRow: Math.min(area?.firstRow ?? row, row),
  lastRow: Math.max(area?.lastRow ?? row, row),
  firstColumn: Math.min(area?.firstColumn ?? column, column),
  lastColumn: Math.max(area?.lastColumn ?? column, column),
});
