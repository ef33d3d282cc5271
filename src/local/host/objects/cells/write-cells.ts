import type { HostState } from "../../host-state";
import { cellKey, type ModelValue } from "../../model";
import { HostError } from "../../protocol/host-error";
import { cellCount, intersection, isWholeColumns, isWholeRows } from "../addresses/area-algebra";
import { recordCellChange, recordStructureChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import type { RangeState } from "../states";
import { followHeaders } from "../tables/column-names";
import { growTables } from "../tables/grow-tables";
import { asMatrix } from "./as-matrix";
import { interpretInput } from "./interpret-input";
import { putCell } from "./put-cell";
import { shownValue } from "./read-cells";
import { valueTypeOf } from "./value-type";

/** Assigns values or formulas to a range. Entries that are null leave their cell alone. */
export function writeCells(host: HostState, { sheet, area }: RangeState, input: unknown, member: string): void {
  requireWritable(host, sheet, area);
  if (isWholeColumns(area) || isWholeRows(area)) throw new HostError("InvalidArgument", `${member} cannot be assigned to whole rows or columns.`);
  const entryAt = asMatrix(input, area, member);
  requireNoPartOfMerge({ sheet, area }, entryAt);
  const before = sheet.cells.value(area.firstRow, area.firstColumn);
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const format = sheet.cells.formats.size > 0 ? sheet.cells.formats.get(cellKey(row, column))?.numberFormat : undefined;
      const entry = entryAt(row - area.firstRow, column - area.firstColumn);
      if (entry === null || entry === undefined) continue;
      const read = interpretInput(entry, format);
      if (read === null) throw new HostError("InvalidArgument", `${member} takes text, numbers and booleans.`);
      putCell(sheet.cells, row, column, read);
    }
  }
  followHeaders(sheet, area);
  if (growTables(sheet, area)) recordStructureChange(host);
  recordCellChange(host, sheet, area, cellCount(area) === 1 ? changeOf(before, sheet.cells.value(area.firstRow, area.firstColumn)) : undefined);
}

/** Only the first cell of a merged area holds a value: Excel drops what is written to the others. */
function requireNoPartOfMerge({ sheet, area }: RangeState, entryAt: (row: number, column: number) => unknown): void {
  for (const merge of sheet.merges) {
    const shared = intersection(merge, area);
    if (shared === null) continue;
    for (let row = shared.firstRow; row <= shared.lastRow; row++) {
      for (let column = shared.firstColumn; column <= shared.lastColumn; column++) {
        const entry = entryAt(row - area.firstRow, column - area.firstColumn);
        const isHidden = row !== merge.firstRow || column !== merge.firstColumn;
        if (isHidden && entry !== null && entry !== undefined && entry !== "" && cellCount(area) > 1) {
          throw new HostError("MergedRangeConflict", "A value was assigned to a cell that a merged cell covers.");
        }
      }
    }
  }
}

const changeOf = (before: ModelValue, after: ModelValue): Parameters<typeof recordCellChange>[3] => ({
  valueBefore: shownValue(before),
  valueTypeBefore: valueTypeOf(before),
  valueAfter: shownValue(after),
  valueTypeAfter: valueTypeOf(after),
});
