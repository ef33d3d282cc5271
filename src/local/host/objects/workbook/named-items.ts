import type { HostState } from "../../host-state";
import type { NamedItemModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/host-object";
import { assignable, method, type HostType } from "../../protocol/host-type";
import { anything, either, flag, optional, text } from "../../protocol/kinds";
import { absoluteFormula } from "../addresses/format-address";
import { parseAddress } from "../addresses/parse-address";
import { recordStructureChange } from "../changes/record-change";
import { requireWritableWorkbook } from "../changes/require-writable";
import { findSheet, getSheet } from "../sheets/find-sheet";
import { object, objectKind, type RangeState, type Scope } from "../states";
import { findName, isNameFit } from "./find-name";

/** What a name's formula refers to, as an area that survives renaming its sheet; null when it is no plain reference. */
function areaOf(host: HostState, formula: string): NamedItemModel["area"] {
  const parsed = parseAddress(formula.replace(/^=/, ""));
  const sheet = parsed?.sheetName ? findSheet(host, parsed.sheetName) : null;
  return parsed && sheet ? { sheetId: sheet.id, ...parsed.area } : null;
}

function add(host: HostState, { sheet }: Scope, name: string, reference: string | { readonly state: RangeState }, comment: string): HostObject {
  requireWritableWorkbook(host);
  if (!isNameFit(name)) throw new HostError("InvalidArgument", `"${name}" cannot be a name.`);
  if (findName(host, sheet, name)) throw new HostError("ItemAlreadyExists", `The name "${name}" is taken.`);
  const item: NamedItemModel = { name, scopeSheetId: sheet?.id ?? null, formula: "", area: null, comment, visible: true };
  if (typeof reference === "string") setFormula(host, item, reference.startsWith("=") ? reference : `=${reference}`);
  else item.area = { sheetId: reference.state.sheet.id, ...reference.state.area };
  host.workbook.names.push(item);
  recordStructureChange(host);
  return object("NamedItem", item);
}

function setFormula(host: HostState, item: NamedItemModel, formula: string): void {
  item.formula = formula;
  item.area = areaOf(host, formula);
  recordStructureChange(host);
}

/** A name's formula; where it refers to cells it is written anew, since their sheet may have another name by now. */
function formulaOf(host: HostState, item: NamedItemModel): string {
  if (item.area === null) return item.formula;
  const sheet = findSheet(host, item.area.sheetId);
  return sheet === null ? "=#REF!" : absoluteFormula(sheet, item.area);
}

function rangeOf(host: HostState, { area }: NamedItemModel): HostObject | null {
  if (area === null) return null;
  const { sheetId, ...cells } = area;
  return object("Range", { sheet: getSheet(host, sheetId), area: cells });
}

/** The names of the workbook, or of one sheet. */
export const namedItemCollectionType: HostType<Excel.NamedItemCollection, Scope> = {
  items: ({ sheet }, host) => host.workbook.names.filter((item) => item.scopeSheetId === (sheet?.id ?? null)).map((item) => object("NamedItem", item)),
  methods: {
    add: method([text, either(objectKind("Range"), text), optional(text)], (scope, [name, reference, comment], host) => add(host, scope, name, reference, comment ?? "")),
    getCount: method([], ({ sheet }, _none, host) => host.workbook.names.filter((item) => item.scopeSheetId === (sheet?.id ?? null)).length),
    getItem: method([text], ({ sheet }, [name], host) => {
      const item = findName(host, sheet, name);
      if (item === null) throw new HostError("ItemNotFound", `There is no name "${name}".`);
      return object("NamedItem", item);
    }),
    getItemOrNullObject: method([text], ({ sheet }, [name], host) => {
      const item = findName(host, sheet, name);
      return item === null ? null : object("NamedItem", item);
    }),
  },
};

/** One name. */
export const namedItemType: HostType<Excel.NamedItem, NamedItemModel> = {
  identity: ({ name }) => ({ _Id: name }),
  mustExist: (item, host) => {
    if (!host.workbook.names.includes(item)) throw new HostError("ItemNotFound", `The name "${item.name}" has been deleted.`);
  },
  scalars: {
    name: { get: ({ name }) => name },
    formula: assignable((item, host) => formulaOf(host, item), anything, (item, value, host) => {
      requireWritableWorkbook(host);
      if (typeof value !== "string") throw new HostError("InvalidArgument", "A name's formula must be text.");
      setFormula(host, item, value);
    }),
    value: { get: (item, host) => formulaOf(host, item).slice(1) },
    type: { get: ({ area }) => (area === null ? "String" : "Range") },
    scope: { get: ({ scopeSheetId }) => (scopeSheetId === null ? "Workbook" : "Worksheet") },
    comment: assignable(({ comment }) => comment, text, (item, value) => void (item.comment = value)),
    visible: assignable(({ visible }) => visible, flag, (item, value) => void (item.visible = value)),
  },
  methods: {
    delete: method([], (item, _none, host) => {
      requireWritableWorkbook(host);
      host.workbook.names = host.workbook.names.filter((each) => each !== item);
      recordStructureChange(host);
    }),
    getRange: method([], (item, _none, host) => {
      const range = rangeOf(host, item);
      if (range === null) throw new HostError("InvalidReference", `The name "${item.name}" does not refer to cells.`);
      return range;
    }),
    getRangeOrNullObject: method([], (item, _none, host) => rangeOf(host, item)),
  },
};
