import type { DataValidationModel } from "../../host/model";
import { parseArea } from "../formulas";
import { officeOperator } from "../validation-words";
import { childAt, childrenOf, flagAttribute, textAttribute, type Element } from "../xml";

const RULE_NAMES: ReadonlyMap<string, string> = new Map([["whole", "wholeNumber"], ...["decimal", "date", "time", "textLength"].map((name) => [name, name] as const)]);
const ALERT_STYLES: ReadonlyMap<string, string> = new Map([["stop", "Stop"], ["warning", "Warning"], ["information", "Information"]]);

/** The data validations in the shapes Office.js gives them; one for each area. */
export function readDataValidations(frame: Element): DataValidationModel[] {
  return childrenOf(childAt(frame, "dataValidations"), "dataValidation").flatMap((element) => {
    const rule = readRule(element);
    if (!rule) return [];
    const [prompt, errorAlert] = [readPrompt(element), readAlert(element)];
    return (textAttribute(element, "sqref") ?? "").split(/\s+/).flatMap((address) => {
      const area = parseArea(address);
      return area ? [{ area, rule, prompt, errorAlert }] : [];
    });
  });
}

function readRule(element: Element): Readonly<Record<string, unknown>> | null {
  const type = textAttribute(element, "type") ?? "none";
  const formula1 = childAt(element, "formula1")?.textContent ?? "";
  const formula2 = childAt(element, "formula2")?.textContent ?? null;
  if (type === "list") {
    const isInline = formula1.startsWith('"');
    // The file's flag is the wrong way round: 1 hides the arrow.
    return { list: { inCellDropDown: !flagAttribute(element, "showDropDown"), source: isInline ? formula1.slice(1, -1).replaceAll('""', '"') : `=${formula1}` } };
  }
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  const name = RULE_NAMES.get(type);
  if (name === undefined) return null;
  const operator = textAttribute(element, "operator") ?? "between";
  return { [name]: { formula1: operand(formula1), ...(formula2 === null ? {} : { formula2: operand(formula2) }), operator: officeOperator(operator) } };
}

const operand = (formula: string): string | number => (formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`);

function readPrompt(element: Element): DataValidationModel["prompt"] {
  const title = textAttribute(element, "promptTitle") ?? "";
  const message = textAttribute(element, "prompt") ?? "";
  return title === "" && message === "" ? null : { title, message, showPrompt: flagAttribute(element, "showInputMessage") };
}

function readAlert(element: Element): DataValidationModel["errorAlert"] {
  const title = textAttribute(element, "errorTitle") ?? "";
  const message = textAttribute(element, "error") ?? "";
  const showAlert = flagAttribute(element, "showErrorMessage");
  const style = ALERT_STYLES.get(textAttribute(element, "errorStyle") ?? "stop") ?? "Stop";
  return title === "" && message === "" && showAlert && style === "Stop" ? null : { title, message, showAlert, style };
}
