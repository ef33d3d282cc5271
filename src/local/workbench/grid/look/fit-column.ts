import { cellKey, type SheetModel, type WorkbookModel } from "../../../host/model";
import { formatValue } from "../../../number-format";
import { charactersOfPixels } from "../layout/units";
import { cssFont } from "./cell-style";
import { measureText } from "./measure-text";
import { createMergeIndex } from "./merge-index";

const ROOM_PIXELS = 11;
const WIDEST_CHARACTERS = 255;

/** The width in characters that shows the longest text or number of a column; undefined, the usual width, where it is empty. */
export function fitColumn(sheet: SheetModel, column: number, dateSystem: WorkbookModel["dateSystem"]): number | undefined {
  const merges = createMergeIndex(sheet.merges);
  let widest = 0;
  sheet.cells.rows.forEach((cells, row) => {
    const value = cells?.[column] ?? null;
    const format = sheet.cells.formats.get(cellKey(row, column)) ?? {};
    // A merged cell has more room than its column, and wrapped text is broken to fit.
    if (value === null || format.wrap || merges.areaFrom(row, column)) return;
    for (const line of formatValue(value, format.numberFormat, dateSystem).split("\n")) widest = Math.max(widest, measureText(line, cssFont(format)));
  });
  return widest === 0 ? undefined : Math.min(WIDEST_CHARACTERS, charactersOfPixels(widest + ROOM_PIXELS));
}
