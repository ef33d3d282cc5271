import type { Entry } from "./parse-entry";

/** An entry as the host takes it: text is marked as text, so that "00123" or "=" stays what was meant. */
export function hostInput(entry: Entry): string | number | boolean {
  if (entry.kind === "formula") return entry.text;
  const { value } = entry;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? `'${value}` : value;
}
