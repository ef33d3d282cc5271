import type { HostState } from "../../host-state";
import type { ModelValue } from "../../model";
import { HostError } from "../../protocol/host-error";
import { cellCount, intersection } from "../addresses/area-algebra";
import { recordCellChange, recordStructureChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import type { RangeState } from "../states";
import { followHeaders } from "../tables/column-names";
import { growTables } from "../tables/grow-tables";
import type { CellInput } from "./interpret-input";
import { putCell } from "./put-cell";
import { shownValue } from "./read-cells";
import { valueTypeOf } from "./value-type";

/** What goes into one cell of the area, counted from its corner; null leaves the cell alone. */
export type InputAt = (row: number, column: number) => CellInput | null;

/** Puts values and formulas into the cells of a range, and tells everybody who has to know. */
export function placeCells(host: HostState, { sheet, area }: RangeState, inputAt: InputAt): void {
  requireWritable(host, sheet, area);
  requireNoPartOfMerge({ sheet, area }, inputAt);
  const before = sheet.cells.value(area.firstRow, area.firstColumn);
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const input = inputAt(row - area.firstRow, column - area.firstColumn);
      if (input !== null) putCell(sheet.cells, row, column, input);
    }
  }
  followHeaders(sheet, area);
  if (growTables(sheet, area)) recordStructureChange(host);
  recordCellChange(host, sheet, area, cellCount(area) === 1 ? changeOf(before, sheet.cells.value(area.firstRow, area.firstColumn)) : undefined);
}

/** Only the first cell of a merged area holds a value: Excel drops what is written to the others. */
function requireNoPartOfMerge({ sheet, area }: RangeState, inputAt: InputAt): void {
  for (const merge of sheet.merges) {
    const shared = intersection(merge, area);
    if (shared === null) continue;
    for (let row = shared.firstRow; row <= shared.lastRow; row++) {
      for (let column = shared.firstColumn; column <= shared.lastColumn; column++) {
        const isHidden = row !== merge.firstRow || column !== merge.firstColumn;
        if (isHidden && cellCount(area) > 1 && holdsSomething(inputAt(row - area.firstRow, column - area.firstColumn))) {
          throw new HostError("MergedRangeConflict", "A value was assigned to a cell that a merged cell covers.");
        }
      }
    }
  }
}

const holdsSomething = (input: CellInput | null): boolean => input !== null && (input.kind === "formula" || input.value !== null);

const changeOf = (before: ModelValue, after: ModelValue): Parameters<typeof recordCellChange>[3] => ({
  valueBefore: shownValue(before),
  valueTypeBefore: valueTypeOf(before),
  valueAfter: shownValue(after),
  valueTypeAfter: valueTypeOf(after),
});
