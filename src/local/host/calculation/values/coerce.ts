import type { CellError, ModelValue } from "../../model";
import { ERRORS } from "./cell-errors";
import { isError } from "./matrix";
import { serialOfText } from "./serial-date";

/** A value that is no error. */
export type PlainValue = Exclude<ModelValue, CellError>;

const NUMBER_TEXT = /^\s*([-+]?)\s*\$?\s*([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][-+]?\d+)?)\s*(%?)\s*$/;

/** The number a text stands for where Excel wants one ("1,200", "$5", "12%", "3/31/2026"); null where it stands for none. */
export function numberOfText(text: string): number | null {
  const match = NUMBER_TEXT.exec(text);
  const digits = match?.[2]?.replaceAll(",", "") ?? "";
  if (!/\d/.test(digits)) return serialOfText(text);
  const value = Number(digits) * (match?.[1] === "-" ? -1 : 1);
  return match?.[3] === "%" ? value / 100 : value;
}

/** The value as a number, as an operator takes it: empty 0, TRUE 1, a text that looks like a number that number. */
export function toNumber(value: ModelValue): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return isError(value) ? value : (numberOfText(value) ?? ERRORS.value);
}

/** The value as text, as & joins it: a number in Excel's General form with up to 15 digits. */
export function toText(value: PlainValue): string;
export function toText(value: ModelValue): string | CellError;
export function toText(value: ModelValue): string | CellError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isError(value) ? value : textOfNumber(value);
}

/** The value as a condition: a number is true unless it is 0; other text than TRUE and FALSE is #VALUE!. */
export function toBoolean(value: ModelValue): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (isError(value)) return value;
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : ERRORS.value;
}

function textOfNumber(value: number): string {
  const magnitude = Math.abs(value);
  const rounded = Number(value.toPrecision(15));
  if (magnitude !== 0 && (magnitude >= 1e21 || magnitude < 1e-9)) {
    const [digits = "", exponent = ""] = rounded.toExponential().split("e");
    return `${digits}E${exponent.startsWith("-") ? "-" : "+"}${exponent.slice(1).padStart(2, "0")}`;
  }
  return magnitude < 1e-6 && magnitude !== 0 ? rounded.toFixed(20).replace(/0+$/, "") : String(rounded);
}
