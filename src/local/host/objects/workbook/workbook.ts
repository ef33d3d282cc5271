import type { HostState } from "../../host-state";
import type { WorkbookModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/host-object";
import { method, type HostType } from "../../protocol/host-type";
import { text } from "../../protocol/kinds";
import { cellArea } from "../addresses/area-algebra";
import { getSheet } from "../sheets/find-sheet";
import { object } from "../states";

function selectedRange(host: HostState): HostObject {
  const { selection, activeSheetId } = host.workbook;
  if (selection === null) return object("Range", { sheet: getSheet(host, activeSheetId), area: cellArea(0, 0) });
  const { sheetId, ...area } = selection;
  return object("Range", { sheet: getSheet(host, sheetId), area });
}

function activeCell(host: HostState): HostObject {
  const { selection, activeSheetId } = host.workbook;
  const sheet = getSheet(host, selection?.sheetId ?? activeSheetId);
  return object("Range", { sheet, area: cellArea(selection?.firstRow ?? 0, selection?.firstColumn ?? 0) });
}

const eventRange = (host: HostState, id: string): HostObject | null => host.eventRanges.get(id) ?? null;

/** The workbook: where every path of the library begins. */
export const workbookType: HostType<Excel.Workbook, WorkbookModel> = {
  scalars: {
    name: { get: ({ name }) => name },
    readOnly: { get: ({ readOnly }) => readOnly },
    isDirty: { get: ({ sheets }) => sheets.some(({ changed }) => changed) },
    calculationEngineVersion: { get: () => 191029 },
    autoSave: { get: () => false },
    previouslySaved: { get: () => true },
  },
  objects: {
    application: (workbook) => object("Application", workbook),
    worksheets: (workbook) => object("WorksheetCollection", workbook),
    tables: () => object("TableCollection", { sheet: null }),
    names: () => object("NamedItemCollection", { sheet: null }),
    settings: (workbook) => object("SettingCollection", workbook),
    properties: (workbook) => object("DocumentProperties", workbook),
    protection: (workbook) => object("WorkbookProtection", workbook),
    functions: (workbook) => object("Functions", workbook),
    pivotTables: () => object("PivotTableCollection", { sheet: null }),
  },
  methods: {
    getActiveCell: method([], (_workbook, _none, host) => activeCell(host)),
    getSelectedRange: method([], (_workbook, _none, host) => selectedRange(host)),
  },
  internalObjects: { _Runtime: (workbook) => object("Runtime", workbook) },
  internal: {
    _RemoveReference: method([text], (_workbook, [id], host) => void host.references.delete(id)),
    _RemoveAllReferences: method([], (_workbook, _none, host) => host.references.clear()),
    _GetReferenceCount: method([], (_workbook, _none, host) => host.references.size),
    _GetRangeForEventByReferenceId: method([text], (_workbook, [id], host) => {
      const range = eventRange(host, id);
      if (range === null) throw new HostError("ItemNotFound", "The event's range is no longer known.");
      return range;
    }),
    _GetRangeOrNullObjectForEventByReferenceId: method([text], (_workbook, [id], host) => eventRange(host, id)),
    _SetOsfControlContainerReadyForCustomFunctions: method([], () => null),
  },
};
