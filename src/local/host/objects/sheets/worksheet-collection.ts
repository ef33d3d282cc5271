import type { HostState } from "../../host-state";
import { newSheet, type SheetModel, type WorkbookModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/host-object";
import { method, type HostType } from "../../protocol/host-type";
import { flag, optional, text } from "../../protocol/kinds";
import { EventType, raise } from "../changes/raise-event";
import { recordStructureChange } from "../changes/record-change";
import { registrations } from "../changes/registrations";
import { requireWritableStructure } from "../changes/require-writable";
import { object } from "../states";
import { findSheet, getSheet } from "./find-sheet";
import { freeSheetName, requireSheetName } from "./sheet-name";

function add(host: HostState, name: string | null): HostObject {
  requireWritableStructure(host);
  if (name !== null) requireSheetName(host, name);
  const sheet = newSheet(host.workbook, name ?? freeSheetName(host));
  sheet.changed = true;
  host.workbook.sheets.push(sheet);
  recordStructureChange(host);
  raise(host, EventType.worksheetAdded, ["Workbook"], { worksheetId: sheet.id, source: "Local" });
  return object("Worksheet", sheet);
}

const candidates = ({ sheets }: WorkbookModel, visibleOnly: boolean | null): readonly SheetModel[] =>
  visibleOnly ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;

const given = (sheet: SheetModel | undefined): HostObject => {
  if (sheet === undefined) throw new HostError("ItemNotFound", "There is no such sheet.");
  return object("Worksheet", sheet);
};

/** The sheets of the workbook, left to right. */
export const worksheetCollectionType: HostType<Excel.WorksheetCollection, WorkbookModel> = {
  items: ({ sheets }) => sheets.map((sheet) => object("Worksheet", sheet)),
  methods: {
    add: method([optional(text)], (_workbook, [name], host) => add(host, name)),
    getActiveWorksheet: method([], (workbook, _none, host) => object("Worksheet", getSheet(host, workbook.activeSheetId))),
    getCount: method([optional(flag)], (workbook, [visibleOnly]) => candidates(workbook, visibleOnly).length),
    getFirst: method([optional(flag)], (workbook, [visibleOnly]) => given(candidates(workbook, visibleOnly).at(0))),
    getLast: method([optional(flag)], (workbook, [visibleOnly]) => given(candidates(workbook, visibleOnly).at(-1))),
    getItem: method([text], (_workbook, [key], host) => object("Worksheet", getSheet(host, key))),
    getItemOrNullObject: method([text], (_workbook, [key], host) => {
      const sheet = findSheet(host, key);
      return sheet === null ? null : object("Worksheet", sheet);
    }),
  },
  internal: registrations("ActivatedEvent", "AddedEvent", "CalculatedEvent", "DataChangedEvent", "DeactivatedEvent", "DeletedEvent", "SelectionChangedEvent"),
};
