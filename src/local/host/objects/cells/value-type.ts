import type { ModelValue } from "../../model";

/** A value's kind, in the words of `range.valueTypes`. */
export function valueTypeOf(value: ModelValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "Error";
}
