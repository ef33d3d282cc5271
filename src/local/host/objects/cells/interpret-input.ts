import type { CellError, ModelValue } from "../../model";

/** What becomes of a value that is assigned to a cell. */
export type CellInput = { readonly kind: "value"; readonly value: ModelValue } | { readonly kind: "formula"; readonly text: string };

const NUMBER = /^[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(%?)$/;
const ERRORS: readonly string[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"];

const isErrorText = (text: string): text is CellError["error"] => ERRORS.includes(text);

/**
 * Reads a value as Excel does when it is assigned. Text that begins with = + - or @ is a formula, text that looks like
 * a number, TRUE or an error becomes one, an apostrophe or the "@" format keeps it text. Dates are not recognised.
 */
export function interpretInput(input: unknown, numberFormat: string | undefined): CellInput | null {
  if (typeof input === "number" || typeof input === "boolean") {
    return { kind: "value", value: numberFormat === "@" ? shownAsText(input) : input };
  }
  if (typeof input !== "string") return null;
  if (input === "") return { kind: "value", value: null };
  if (numberFormat === "@") return { kind: "value", value: input };
  if (input.startsWith("'")) return { kind: "value", value: input.slice(1) };
  if (input.startsWith("=")) return input.length > 1 ? { kind: "formula", text: input } : { kind: "value", value: input };
  const number = NUMBER.exec(input.trim());
  if (number) return { kind: "value", value: Number(input.trim().replaceAll(",", "").replace("%", "")) / (number[1] === "%" ? 100 : 1) };
  if (/^[+@-]./.test(input)) return { kind: "formula", text: `=${input}` };
  return { kind: "value", value: constantOf(input) };
}

function constantOf(input: string): ModelValue {
  const upper = input.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  return isErrorText(upper) ? { error: upper } : input;
}

const shownAsText = (value: number | boolean): string => (typeof value === "boolean" ? String(value).toUpperCase() : String(value));
