import type { ConditionalRule } from "hucre";
import type { ConditionalFormatModel } from "../../host/model";
import { areaAddress, cellAddress, formulaToFile } from "../formulas";
import { libraryConditionalStyle, rgb } from "./library-style";

/** A conditional format in the library's words. */
export function libraryConditional(format: ConditionalFormatModel): ConditionalRule {
  const shared = { priority: format.priority, range: areaAddress(format.area), ...(format.stopIfTrue ? { stopIfTrue: true } : {}) };
  switch (format.kind) {
    case "DataBar":
      return { ...shared, type: "dataBar", dataBar: { cfvo: [barEnd("min", format.minimum), barEnd("max", format.maximum)], color: `FF${rgb(format.color).rgb}` } };
    case "CellValue": {
      const formulas = [format.formula1, ...(format.formula2 === null ? [] : [format.formula2])].map(formulaToFile);
      const operator = (format.operator.charAt(0).toLowerCase() + format.operator.slice(1)) as NonNullable<ConditionalRule["operator"]>;
      return { ...shared, type: "cellIs", operator, formula: formulas, style: libraryConditionalStyle(format.format) };
    }
    case "Custom":
      return { ...shared, type: "expression", formula: formulaToFile(format.formula), style: libraryConditionalStyle(format.format) };
    case "ContainsText":
      return { ...shared, type: TEXT_TYPES[format.operator], text: format.text, formula: textFormula(format), style: libraryConditionalStyle(format.format) };
  }
}

const TEXT_TYPES = { BeginsWith: "beginsWith", EndsWith: "endsWith", Contains: "containsText", NotContains: "notContainsText" } as const;

const barEnd = (usual: "min" | "max", value: number | null): { readonly type: "min" | "max" | "num"; readonly value?: string } =>
  value === null ? { type: usual } : { type: "num", value: String(value) };

/** Excel stores with a text rule the formula that answers it for the first cell. */
function textFormula(format: ConditionalFormatModel & { readonly kind: "ContainsText" }): string {
  const cell = cellAddress(format.area.firstRow, format.area.firstColumn);
  const text = `"${format.text.replaceAll('"', '""')}"`;
  switch (format.operator) {
    case "BeginsWith":
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case "EndsWith":
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    case "Contains":
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    case "NotContains":
      return `ISERROR(SEARCH(${text},${cell}))`;
  }
}
