import type { HostState } from "../../host-state";
import type { ConditionalFormatModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import { assignable, method, type HostType, type Navigation } from "../../protocol/host-type";
import { flag, whole } from "../../protocol/kinds";
import { recordSheetChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import { object, type ConditionalFormatState, type TypeName } from "../states";

type Kind = ConditionalFormatModel["kind"];
type Part = "DataBarConditionalFormat" | "TextConditionalFormat" | "CellValueConditionalFormat" | "CustomConditionalFormat";

const optionalPart = (kind: Kind, part: Part & TypeName): Navigation<ConditionalFormatState> => (self) => (self.format.kind === kind ? object(part, self) : null);

const part = (kind: Kind, name: Part & TypeName): Navigation<ConditionalFormatState> => (self, host) => {
  const found = optionalPart(kind, name)(self, host);
  if (found === null) throw new HostError("InvalidOperation", `The conditional format is of the kind ${self.format.kind}, not ${kind}.`);
  return found;
};

function remove(host: HostState, { sheet, format }: ConditionalFormatState): void {
  requireWritable(host, sheet, format.area);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
  recordSheetChange(sheet);
}

function moveTo({ sheet, format }: ConditionalFormatState, priority: number): void {
  const others = sheet.conditionalFormats.filter((each) => each !== format);
  others.splice(priority, 0, format);
  sheet.conditionalFormats = others;
  others.forEach((each, index) => (each.priority = index));
  recordSheetChange(sheet);
}

/** A look that depends on the cell's value. */
export const conditionalFormatType: HostType<Excel.ConditionalFormat, ConditionalFormatState> = {
  identity: ({ format }) => ({ Id: format.id }),
  mustExist: ({ sheet, format }) => {
    if (!sheet.conditionalFormats.includes(format)) throw new HostError("ItemNotFound", "The conditional format has been deleted.");
  },
  scalars: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.kind },
    priority: assignable(({ format }) => format.priority, whole, (self, priority) => moveTo(self, priority)),
    stopIfTrue: assignable(({ format }) => format.stopIfTrue, flag, ({ sheet, format }, value) => {
      format.stopIfTrue = value;
      recordSheetChange(sheet);
    }),
  },
  objects: {
    dataBar: part("DataBar", "DataBarConditionalFormat"),
    dataBarOrNullObject: optionalPart("DataBar", "DataBarConditionalFormat"),
    textComparison: part("ContainsText", "TextConditionalFormat"),
    textComparisonOrNullObject: optionalPart("ContainsText", "TextConditionalFormat"),
    cellValue: part("CellValue", "CellValueConditionalFormat"),
    cellValueOrNullObject: optionalPart("CellValue", "CellValueConditionalFormat"),
    custom: part("Custom", "CustomConditionalFormat"),
    customOrNullObject: optionalPart("Custom", "CustomConditionalFormat"),
  },
  methods: {
    delete: method([], (self, _none, host) => remove(host, self)),
    getRange: method([], ({ sheet, format }) => object("Range", { sheet, area: format.area })),
    getRangeOrNullObject: method([], ({ sheet, format }) => object("Range", { sheet, area: format.area })),
  },
};
