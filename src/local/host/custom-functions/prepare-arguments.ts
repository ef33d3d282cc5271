import type { CellError, ModelValue } from "../model";
import type { CustomFunctionMetadata, CustomFunctionParameter } from "./custom-function-metadata";

/** An argument as the formula has it: left out, a single value (null is an empty cell), or rows of values. */
export type CustomFunctionArgument = { readonly kind: "omitted" } | { readonly kind: "value"; readonly value: ModelValue } | { readonly kind: "rows"; readonly rows: readonly (readonly ModelValue[])[] };

/** How an empty cell arrives: Excel's builds differ. "empty": "" in a range and null alone; "zero": 0 in both. */
export type BlankArguments = "empty" | "zero";

type Prepared = { readonly arguments: readonly unknown[] } | CellError;

const VALUE_ERROR: CellError = { error: "#VALUE!" };

/**
 * The arguments as Excel hands them to a custom function. An omitted optional one is null; ranges are rows; a matrix
 * parameter given a single value gets one row of one; typed parameters are converted. The result is an error, and the
 * function is not called, where an argument holds an error, cannot be converted, is missing, or is a range for a single value.
 */
export function prepareArguments(metadata: CustomFunctionMetadata, given: readonly CustomFunctionArgument[], blanks: BlankArguments): Prepared {
  const last = metadata.parameters.at(-1);
  if (given.length > metadata.parameters.length && last?.repeating !== true) return VALUE_ERROR;
  const prepared: unknown[] = [];
  for (const [index, parameter] of metadata.parameters.entries()) {
    const value = parameter.repeating === true ? repeated(parameter, given.slice(index), metadata, blanks) : single(parameter, given[index] ?? { kind: "omitted" }, metadata, blanks);
    if (isError(value)) return value;
    prepared.push(value);
  }
  return { arguments: prepared };
}

/** Whether errors in the arguments go to the function as they are. */
export const takesErrors = (metadata: CustomFunctionMetadata): boolean => metadata.allowErrorForDataTypeAny === true || metadata.options?.allowErrorForDataTypeAny === true;

const isError = (value: unknown): value is CellError => typeof value === "object" && value !== null && "error" in value;

function repeated(parameter: CustomFunctionParameter, given: readonly CustomFunctionArgument[], metadata: CustomFunctionMetadata, blanks: BlankArguments): unknown {
  const values = given.map((argument) => single({ ...parameter, optional: true }, argument, metadata, blanks));
  return values.find(isError) ?? values;
}

function single(parameter: CustomFunctionParameter, argument: CustomFunctionArgument, metadata: CustomFunctionMetadata, blanks: BlankArguments): unknown {
  if (argument.kind === "omitted") return parameter.optional === true ? null : VALUE_ERROR;
  const rows = argument.kind === "rows" ? argument.rows : [[argument.value]];
  if (parameter.dimensionality === "matrix") {
    const blank = blanks === "zero" ? 0 : "";
    const converted = rows.map((row) => row.map((value) => convert(parameter.type, value, blank, metadata)));
    return converted.flat().find(isError) ?? converted;
  }
  if (rows.length !== 1 || rows[0]?.length !== 1) return VALUE_ERROR;
  return convert(parameter.type, rows[0][0] ?? null, blanks === "zero" ? 0 : null, metadata);
}

function convert(type: string | undefined, value: ModelValue, blank: unknown, metadata: CustomFunctionMetadata): unknown {
  if (isError(value)) return takesErrors(metadata) && (type ?? "any") === "any" ? { type: "CustomFunctionError", code: value.error } : value;
  switch (type ?? "any") {
    case "number":
      return asNumber(value);
    case "string":
      return asText(value);
    case "boolean":
      return asBoolean(value);
    default:
      return value ?? blank;
  }
}

function asNumber(value: Exclude<ModelValue, CellError>): number | CellError {
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value ?? 0);
  return Number.isNaN(number) ? VALUE_ERROR : number;
}

function asText(value: Exclude<ModelValue, CellError>): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}

function asBoolean(value: Exclude<ModelValue, CellError>): boolean | CellError {
  if (typeof value !== "string") return Boolean(value);
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : VALUE_ERROR;
}
