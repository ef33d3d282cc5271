import type { DataValidation } from "hucre";
import type { DataValidationModel } from "../../host/model";
import { areaAddress, formulaToFile } from "../formulas";
import { fileOperator } from "../validation-words";

type Rule = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2">;

const TYPES: Readonly<Record<string, DataValidation["type"]>> = { wholeNumber: "whole", decimal: "decimal", date: "date", time: "time", textLength: "textLength" };

/** A data validation in the library's words, or null for a rule no file can hold. */
export function libraryValidation({ area, rule, prompt, errorAlert }: DataValidationModel): DataValidation | null {
  const stored = storedRule(rule);
  if (!stored) return null;
  return {
    ...stored,
    range: areaAddress(area),
    allowBlank: true,
    ...(prompt ? { showInputMessage: prompt.showPrompt, inputTitle: prompt.title, inputMessage: prompt.message } : {}),
    showErrorMessage: errorAlert?.showAlert ?? true,
    ...(errorAlert ? { errorTitle: errorAlert.title, errorMessage: errorAlert.message, errorStyle: errorAlert.style.toLowerCase() as NonNullable<DataValidation["errorStyle"]> } : {}),
  };
}

function storedRule(rule: Readonly<Record<string, unknown>>): Rule | null {
  const [kind, details] = Object.entries(rule)[0] ?? [];
  const given = isRecord(details) ? details : {};
  if (kind === "list") {
    const source = given["source"];
    if (typeof source !== "string") return null;
    return { type: "list", formula1: source.startsWith("=") ? formulaToFile(source) : `"${source.replaceAll('"', '""')}"` };
  }
  if (kind === "custom") return { type: "custom", formula1: operand(given["formula"]) };
  const type = TYPES[kind ?? ""];
  if (!type) return null;
  const operator = typeof given["operator"] === "string" ? given["operator"] : "Between";
  return {
    type,
    operator: fileOperator(operator),
    formula1: operand(given["formula1"]),
    ...(given["formula2"] === undefined || given["formula2"] === null ? {} : { formula2: operand(given["formula2"]) }),
  };
}

function operand(given: unknown): string {
  if (typeof given === "string") return formulaToFile(given);
  return typeof given === "number" || typeof given === "boolean" ? String(given).toUpperCase() : "";
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
