import type { HostState } from "../../host-state";
import type { SheetModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import { assignable, method, type HostType } from "../../protocol/host-type";
import { decimal, flag, oneOf, optional, text, whole } from "../../protocol/kinds";
import { areaWithin, WHOLE_SHEET } from "../addresses/area-algebra";
import { recordSheetChange, recordStructureChange } from "../changes/record-change";
import { requireWritable, requireWritableStructure } from "../changes/require-writable";
import { registrations } from "../changes/registrations";
import { followSheetName } from "../references/follow-names";
import { object, objectKind } from "../states";
import { activateSheet } from "./activate-sheet";
import { copySheet } from "./copy-sheet";
import { deleteSheet } from "./delete-sheet";
import { findArea, findAreas } from "./find-area";
import { getSheet, requireSheet } from "./find-sheet";
import { getUsedRange } from "./get-used-range";
import { neighbour } from "./neighbour";
import { requireSheetName } from "./sheet-name";
import { setVisibility } from "./visibility";

const position = (host: HostState, sheet: SheetModel): number => host.workbook.sheets.indexOf(sheet);

function moveTo(host: HostState, sheet: SheetModel, to: number): void {
  requireWritableStructure(host);
  const { sheets } = host.workbook;
  if (to < 0 || to >= sheets.length) throw new HostError("InvalidArgument", `There is no position ${to}.`);
  sheets.splice(to, 0, ...sheets.splice(position(host, sheet), 1));
}

const range = (sheet: SheetModel, area: ReturnType<typeof areaWithin>): unknown => {
  if (area === null) throw new HostError("InvalidArgument", "The range asked for would be empty or leave the sheet.");
  return object("Range", { sheet, area });
};

/** One sheet of the workbook. */
export const worksheetType: HostType<Excel.Worksheet, SheetModel> = {
  identity: ({ id }) => ({ Id: id }),
  mustExist: requireSheet,
  scalars: {
    id: { get: ({ id }) => id },
    name: assignable(({ name }) => name, text, (sheet, name, host) => {
      requireWritableStructure(host);
      requireSheetName(host, name, sheet.id);
      const former = sheet.name;
      sheet.name = name;
      followSheetName(host, former, name);
      recordStructureChange(host);
    }),
    position: assignable((sheet, host) => position(host, sheet), whole, (sheet, to, host) => moveTo(host, sheet, to)),
    visibility: assignable(({ visibility }) => visibility, oneOf("Visible", "Hidden", "VeryHidden"), (sheet, value, host) => setVisibility(host, sheet, value)),
    showGridlines: assignable(({ showGridlines }) => showGridlines, flag, (sheet, value) => {
      sheet.showGridlines = value;
      recordSheetChange(sheet);
    }),
    tabColor: assignable(({ tabColor }) => tabColor, text, (sheet, value, host) => {
      requireWritableStructure(host);
      if (value !== "" && !/^#[0-9A-Fa-f]{6}$/.test(value)) throw new HostError("InvalidArgument", `"${value}" is not a colour of the form #RRGGBB.`);
      sheet.tabColor = value.toUpperCase();
      recordSheetChange(sheet);
    }),
    standardWidth: assignable(({ standardWidth }) => standardWidth, decimal, (sheet, value, host) => {
      requireWritable(host, sheet);
      sheet.standardWidth = value;
      recordSheetChange(sheet);
    }),
    standardHeight: { get: () => 15 },
  },
  objects: {
    charts: (sheet) => object("ChartCollection", sheet),
    tables: (sheet) => object("TableCollection", { sheet }),
    names: (sheet) => object("NamedItemCollection", { sheet }),
    pivotTables: (sheet) => object("PivotTableCollection", { sheet }),
    protection: (sheet) => object("WorksheetProtection", sheet),
    freezePanes: (sheet) => object("WorksheetFreezePanes", sheet),
    horizontalPageBreaks: (sheet) => object("PageBreakCollection", sheet),
    comments: (sheet) => object("CommentCollection", sheet),
    shapes: (sheet) => object("ShapeCollection", sheet),
    pageLayout: (sheet) => object("PageLayout", sheet),
  },
  methods: {
    activate: method([], (sheet, _none, host) => activateSheet(host, sheet)),
    calculate: method([optional(flag)], (_sheet, [markAllDirty], host) => {
      host.calculation.requested = true;
      host.calculation.invalidated ||= markAllDirty ?? false;
    }),
    copy: method([optional(oneOf("None", "Before", "After", "Beginning", "End")), optional(objectKind("Worksheet"))], (sheet, [where, relativeTo], host) =>
      object("Worksheet", copySheet(host, sheet, where ?? "None", relativeTo?.state ?? null)),
    ),
    delete: method([], (sheet, _none, host) => deleteSheet(host, sheet)),
    getCell: method([whole, whole], (sheet, [row, column]) => range(sheet, areaWithin(row, column, row, column))),
    getRange: method([optional(text)], (sheet, [address], host) => object("Range", findArea(host, sheet, address))),
    getRanges: method([optional(text)], (sheet, [addresses], host) => object("RangeAreas", { ranges: findAreas(host, sheet, addresses) })),
    getRangeByIndexes: method([whole, whole, whole, whole], (sheet, [row, column, rows, columns]) =>
      range(sheet, areaWithin(row, column, row + rows - 1, column + columns - 1)),
    ),
    getUsedRange: method([optional(flag)], (sheet, [valuesOnly]) => getUsedRange({ sheet, area: WHOLE_SHEET }, valuesOnly ?? false, "first cell")),
    getUsedRangeOrNullObject: method([optional(flag)], (sheet, [valuesOnly]) => getUsedRange({ sheet, area: WHOLE_SHEET }, valuesOnly ?? false, "null object")),
    getNext: method([optional(flag)], (sheet, [visibleOnly], host) => neighbour(host, sheet, 1, visibleOnly ?? false, "required")),
    getNextOrNullObject: method([optional(flag)], (sheet, [visibleOnly], host) => neighbour(host, sheet, 1, visibleOnly ?? false, "optional")),
    getPrevious: method([optional(flag)], (sheet, [visibleOnly], host) => neighbour(host, sheet, -1, visibleOnly ?? false, "required")),
    getPreviousOrNullObject: method([optional(flag)], (sheet, [visibleOnly], host) => neighbour(host, sheet, -1, visibleOnly ?? false, "optional")),
  },
  internal: {
    _GetSheetById: method([text], (_sheet, [id], host) => object("Worksheet", getSheet(host, id))),
    _GetAnotherWorksheetById: method([text], (_sheet, [id], host) => object("Worksheet", getSheet(host, id))),
    ...registrations("ActivatedEvent", "CalculatedEvent", "DataChangedEvent", "DeactivatedEvent", "SelectionChangedEvent"),
  },
};
