import type { HostState } from "../../host-state";
import { cellKey, type Area, type SheetModel, type TableModel } from "../../model";
import { cellCount, intersection } from "../addresses/area-algebra";
import { localAddress } from "../addresses/format-address";
import { object } from "../states";
import { EventType, raise } from "./raise-event";

/** A handler that asks later than this many events for "its" range learns that it is gone. */
const KEPT_EVENT_RANGES = 1000;

/** What a change to a cell looked like before and after, for handlers of `onChanged`. */
export interface ChangeDetails {
  readonly valueBefore: unknown;
  readonly valueTypeBefore: string;
  readonly valueAfter: unknown;
  readonly valueTypeAfter: string;
}

/** Notes that something of a sheet other than its cells has changed. */
export function recordSheetChange(sheet: SheetModel): void {
  sheet.changed = true;
}

/** Notes that the workbook's names, sheets or tables have changed, so that formulas may now mean something else. */
export function recordStructureChange(host: HostState): void {
  host.calculation.structureChanged = true;
  countWrite(host);
}

/** Notes written cells: for the calculator, for the file, and for handlers of `onChanged`. */
export function recordCellChange(host: HostState, sheet: SheetModel, area: Area, details?: ChangeDetails, changeType = "RangeEdited"): void {
  sheet.changed = true;
  countWrite(host);
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) sheet.changedCells.add(cellKey(row, column));
  }
  host.calculation.changes.push({ sheetId: sheet.id, area });
  for (const table of sheet.tables) {
    const touched = intersection(table.area, area);
    if (touched) raiseTableChange(host, sheet, table, touched, changeType);
  }
  const referenceId = `E${host.nextReference++}`;
  host.eventRanges.set(referenceId, object("Range", { sheet, area }));
  const [oldest] = host.eventRanges.keys();
  if (host.eventRanges.size > KEPT_EVENT_RANGES && oldest !== undefined) host.eventRanges.delete(oldest);
  raise(host, EventType.worksheetChanged, [sheet.id, "Workbook"], {
    worksheetId: sheet.id,
    address: localAddress(area),
    changeType,
    source: "Local",
    triggerSource: triggerSource(host),
    shiftDirection: "None",
    referenceId,
    ...(cellCount(area) === 1 ? details : undefined),
  });
}

function countWrite(host: HostState): void {
  if (host.hand === "add-in") host.addInWrites++;
}

const triggerSource = ({ hand }: HostState): "ThisLocalAddin" | "Unknown" => (hand === "add-in" ? "ThisLocalAddin" : "Unknown");

function raiseTableChange(host: HostState, sheet: SheetModel, table: TableModel, area: Area, changeType: string): void {
  raise(host, EventType.tableChanged, [table.id, sheet.id, "Workbook"], {
    tableId: table.id,
    worksheetId: sheet.id,
    address: localAddress(area),
    changeType,
    source: "Local",
    triggerSource: triggerSource(host),
  });
}
