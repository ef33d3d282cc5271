import type { DateSystem } from "./date-system";
import { formatNumber } from "./format-number";
import { formatText } from "./format-text";
import type { ShownValue } from "./shown-value";

/** What Excel shows where a number cannot be shown as the date its format asks for. */
const CANNOT_SHOW = "########";

/**
 * What a cell shows for its value under a number-format code, as Excel in English shows it in a cell that is wide enough.
 *
 * @param code left out, or "General": as Excel shows an unformatted cell.
 */
export function formatValue(value: ShownValue, code = "General", dateSystem: DateSystem = "1900"): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (typeof value === "string") return formatText(value, code);
  return formatNumber(value, code, dateSystem) ?? CANNOT_SHOW;
}
