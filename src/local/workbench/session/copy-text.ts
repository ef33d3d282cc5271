import { cellKey, type Area, type SheetModel, type WorkbookModel } from "../../host/model";
import { formatValue } from "../../number-format";

/** An area as text with tabs and line ends, as spreadsheet programs put it on the clipboard. */
export function copyText({ dateSystem }: Pick<WorkbookModel, "dateSystem">, { cells }: SheetModel, area: Area): string {
  const lastRow = Math.min(area.lastRow, Math.max(area.firstRow, cells.rows.length - 1));
  return Array.from({ length: lastRow - area.firstRow + 1 }, (_, down) => {
    const row = area.firstRow + down;
    const lastColumn = Math.min(area.lastColumn, Math.max(area.firstColumn, (cells.rows[row]?.length ?? 0) - 1));
    return Array.from({ length: lastColumn - area.firstColumn + 1 }, (_each, across) => {
      const column = area.firstColumn + across;
      return formatValue(cells.value(row, column), cells.formats.get(cellKey(row, column))?.numberFormat, dateSystem);
    }).join("\t");
  }).join("\n");
}
