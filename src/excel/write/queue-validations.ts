import type { ValidationPlan, ValidationRule } from "../../workbook";

/** What may be typed into cells, with the words shown beside them and against anything else. */
export function queueValidations(sheet: Excel.Worksheet, plans: readonly ValidationPlan[]): void {
  for (const { address, rule, prompt, otherwise } of plans) {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.rule = ruleOf(rule);
    if (prompt !== null) dataValidation.prompt = { ...prompt, showPrompt: true };
    dataValidation.errorAlert = { title: otherwise.title, message: otherwise.message, showAlert: true, style: otherwise.answer === "stop" ? "Stop" : "Warning" };
  }
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.options.join(",") } };
    case "date":
      return { date: { formula1: dateFormula(rule.from), formula2: dateFormula(rule.to), operator: "Between" } };
    case "whole":
      return { wholeNumber: { formula1: rule.minimum, formula2: rule.maximum, operator: "Between" } };
    case "number":
      return { decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: "Between" } };
    case "text":
      return { textLength: { formula1: rule.mostCharacters, operator: "LessThanOrEqualTo" } };
  }
}

/** The same day in workbooks that count from 1900 and from 1904, and in every language's way of writing dates. */
function dateFormula(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `=DATE(${year},${month},${date})`;
}
