import type { HostState } from "../../host-state";
import { cellKey } from "../../model";
import { intersection } from "../addresses/area-algebra";
import { recordCellChange, recordSheetChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import type { RangeState } from "../states";
import { cellsInUse } from "./cells-in-use";
import { putCell } from "./put-cell";

/** Clears values, formats, or both. Clearing all also takes away validation and conditional formats, as in Excel. */
export function clearCells(host: HostState, { sheet, area }: RangeState, applyTo: "All" | "Formats" | "Contents"): void {
  requireWritable(host, sheet, area);
  const used = cellsInUse(sheet, area);
  for (let row = used.firstRow; row <= used.lastRow; row++) {
    for (let column = used.firstColumn; column <= used.lastColumn; column++) {
      if (applyTo !== "Formats") putCell(sheet.cells, row, column, { kind: "value", value: null });
      if (applyTo !== "Contents") sheet.cells.formats.delete(cellKey(row, column));
    }
  }
  if (applyTo !== "Contents") {
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => intersection(format.area, area) === null);
    sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
  }
  if (applyTo === "All") sheet.dataValidations = sheet.dataValidations.filter((validation) => intersection(validation.area, area) === null);
  if (applyTo === "Formats") recordSheetChange(sheet);
  else recordCellChange(host, sheet, used);
}
