import type { ConditionalFormatPlan } from "../../workbook";

/** Looks that follow the cell's value. */
export function queueConditionalFormats(sheet: Excel.Worksheet, plans: readonly ConditionalFormatPlan[]): void {
  for (const plan of plans) queueOne(sheet.getRange(plan.address).conditionalFormats, plan);
}

function queueOne(formats: Excel.ConditionalFormatCollection, plan: ConditionalFormatPlan): void {
  switch (plan.kind) {
    case "data-bar": {
      const { dataBar } = formats.add("DataBar");
      dataBar.positiveFormat.fillColor = plan.color;
      dataBar.positiveFormat.gradientFill = false;
      dataBar.lowerBoundRule = { type: "Number", formula: String(plan.minimum) };
      dataBar.upperBoundRule = { type: "Number", formula: String(plan.maximum) };
      return;
    }
    case "text-begins": {
      const { textComparison } = formats.add("ContainsText");
      queueLook(textComparison.format, plan);
      textComparison.rule = { operator: "BeginsWith", text: plan.text };
      return;
    }
    case "number": {
      const { cellValue } = formats.add("CellValue");
      queueLook(cellValue.format, plan);
      cellValue.rule = { operator: plan.operator === "less-than" ? "LessThan" : "GreaterThan", formula1: String(plan.value) };
    }
  }
}

function queueLook(format: Excel.ConditionalRangeFormat, look: { readonly color: string; readonly fill: string | null; readonly bold: boolean }): void {
  format.font.color = look.color;
  if (look.bold) format.font.bold = true;
  if (look.fill !== null) format.fill.color = look.fill;
}
