import type { CellError, ModelValue } from "../../host/model";
import { readTypedDate } from "./read-typed-date";
import { readTypedNumber } from "./read-typed-number";

/** What was typed into a cell, understood as Excel understands it. */
export type Entry =
  | { readonly kind: "formula"; readonly text: string }
  /** `numberFormat`: the format Excel gives a cell that has none, so that "12%" stays a percentage. */
  | { readonly kind: "value"; readonly value: ModelValue; readonly numberFormat: string | null };

const ERRORS: readonly string[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
const isError = (text: string): text is CellError["error"] => ERRORS.includes(text);

const value = (entered: ModelValue, numberFormat: string | null = null): Entry => ({ kind: "value", value: entered, numberFormat });

/** Reads what was typed: a formula after "=", a number, a date, a truth value, an error, or text. An apostrophe in front makes anything text. */
export function parseEntry(typed: string): Entry {
  if (typed === "") return value(null);
  if (typed.startsWith("'")) return value(typed.slice(1));
  if (typed.length > 1 && typed.startsWith("=")) return { kind: "formula", text: typed };
  const trimmed = typed.trim();
  if (/^(true|false)$/i.test(trimmed)) return value(trimmed.toLowerCase() === "true");
  const error = trimmed.toUpperCase();
  if (isError(error)) return value({ error });
  const read = readTypedNumber(trimmed) ?? readTypedDate(trimmed);
  return read ? value(read.value, read.numberFormat) : value(typed);
}
