import type { ModelValue } from "../../model";
import { isCellError } from "./is-cell-error";

/** A cell's value as it is shown. */
export function displayText(value: ModelValue, _numberFormat: string | undefined, _dateSystem: "1900" | "1904"): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
