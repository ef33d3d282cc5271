import type { CellError, ModelValue } from "../model";

/** What a custom function came to: a value, rows to spill, or an error with the sentence the function gave it. */
export type CustomFunctionResult = { readonly value: ModelValue } | { readonly rows: readonly (readonly ModelValue[])[] };

/** The runtime's error numbers; every other one is a failure of the function itself and shows #VALUE!. */
const ERROR_OF_CODE: Readonly<Record<number, CellError["error"]>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!", 9: "#NAME?", 10: "#NAME?" };
const CODES_WITH_MESSAGE: readonly unknown[] = [1, 7];
const MESSAGE_ERRORS: readonly string[] = ["#VALUE!", "#N/A"];
const ERROR_TEXTS: readonly string[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/**
 * One result as the runtime sends it, `[id, succeeded, value, errorCode?]`, in the model's terms. null shows 0, as in Excel;
 * rows of unequal length, a list that is not rows, and objects Excel would not show are #VALUE!. Only #VALUE! and #N/A carry a sentence.
 */
export function decodeResult(result: readonly unknown[]): CustomFunctionResult {
  const [, succeeded, value, errorCode] = result;
  if (succeeded !== true) return { value: failure(value, errorCode) };
  if (!Array.isArray(value)) return { value: decodeValue(value) };
  const rows: readonly unknown[] = value;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0 || !rows.every((row) => Array.isArray(row) && row.length === width)) return { value: { error: "#VALUE!" } };
  return { rows: (rows as readonly (readonly unknown[])[]).map((row) => row.map(decodeValue)) };
}

function failure(message: unknown, errorCode: unknown): CellError {
  const error = ERROR_OF_CODE[Number(errorCode)] ?? "#VALUE!";
  return CODES_WITH_MESSAGE.includes(errorCode) && typeof message === "string" && message !== "" ? { error, message } : { error };
}

function decodeValue(value: unknown): ModelValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "object" ? decodeObject(value as Readonly<Record<string, unknown>>) : { error: "#VALUE!" };
}

/** An error inside the result, or a number with a format, of which the number is kept. */
function decodeObject(object: Readonly<Record<string, unknown>>): ModelValue {
  const basic = object.basicValue ?? object.primitive ?? object.code;
  if (object.type === "Error" || object.valueType === "CustomFunctionError") {
    const error = (ERROR_TEXTS.includes(String(basic)) ? basic : "#VALUE!") as CellError["error"];
    return typeof object.message === "string" && object.message !== "" && MESSAGE_ERRORS.includes(error) ? { error, message: object.message } : { error };
  }
  return typeof basic === "number" || typeof basic === "string" || typeof basic === "boolean" ? basic : { error: "#VALUE!" };
}
