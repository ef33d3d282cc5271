import { nextId, type Area, type ConditionalFormatModel } from "../../model";
import type { HostState } from "../../host-state";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/host-object";
import { method, type HostType } from "../../protocol/host-type";
import { text, whole } from "../../protocol/kinds";
import { contains, intersection } from "../addresses/area-algebra";
import { recordSheetChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import { object, type RangeState } from "../states";

const PLAIN_LOOK = { color: null, fill: null, bold: null };

function newFormat(id: string, type: string, area: Area): ConditionalFormatModel {
  const common = { id, area, priority: 0, stopIfTrue: false };
  switch (type) {
    case "DataBar":
      return { ...common, kind: "DataBar", color: "#638EC6", minimum: null, maximum: null, showValue: true, gradient: true };
    case "ContainsText":
      return { ...common, kind: "ContainsText", operator: "Contains", text: "", format: { ...PLAIN_LOOK } };
    case "CellValue":
      return { ...common, kind: "CellValue", operator: "EqualTo", formula1: "", formula2: null, format: { ...PLAIN_LOOK } };
    case "Custom":
      return { ...common, kind: "Custom", formula: "", format: { ...PLAIN_LOOK } };
    default:
      throw new HostError("NotImplemented", `The local host has no conditional format of the kind ${type}.`);
  }
}

/** A new format comes first, as in Excel. */
function add(host: HostState, { sheet, area }: RangeState, type: string): HostObject {
  requireWritable(host, sheet, area);
  const format = newFormat(nextId(host.workbook), type, area);
  for (const other of sheet.conditionalFormats) other.priority++;
  sheet.conditionalFormats.unshift(format);
  recordSheetChange(sheet);
  return object("ConditionalFormat", { sheet, format });
}

const touching = ({ sheet, area }: RangeState): readonly ConditionalFormatModel[] => sheet.conditionalFormats.filter((each) => intersection(each.area, area) !== null);

function clearAll(host: HostState, range: RangeState): void {
  requireWritable(host, range.sheet, range.area);
  const cutThrough = touching(range).some((each) => !contains(range.area, each.area));
  if (cutThrough) throw new HostError("NotImplemented", "The local host cannot take a conditional format from a part of its cells.");
  range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter((each) => intersection(each.area, range.area) === null);
  recordSheetChange(range.sheet);
}

const find = (range: RangeState, id: string): HostObject | null => {
  const format = touching(range).find((each) => each.id === id);
  return format ? object("ConditionalFormat", { sheet: range.sheet, format }) : null;
};

/** The conditional formats that touch a range. */
export const conditionalFormatCollectionType: HostType<Excel.ConditionalFormatCollection, RangeState> = {
  items: (range) => touching(range).map((format) => object("ConditionalFormat", { sheet: range.sheet, format })),
  methods: {
    add: method([text], (range, [type], host) => add(host, range, type)),
    clearAll: method([], (range, _none, host) => clearAll(host, range)),
    getCount: method([], (range) => touching(range).length),
    getItemAt: method([whole], (range, [index]) => {
      const format = touching(range)[index];
      if (format === undefined) throw new HostError("InvalidArgument", `There is no conditional format ${index}.`);
      return object("ConditionalFormat", { sheet: range.sheet, format });
    }),
    getItem: method([text], (range, [id]) => {
      const found = find(range, id);
      if (found === null) throw new HostError("ItemNotFound", "There is no such conditional format.");
      return found;
    }),
    getItemOrNullObject: method([text], (range, [id]) => find(range, id)),
  },
};
