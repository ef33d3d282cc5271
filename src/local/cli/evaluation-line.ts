import type { PlainResult } from "../host/custom-functions";
import type { CellError, ModelValue } from "../host/model";

/** One answer of `npm run evaluate`. A result of one cell is that cell's value, as a sheet shows it. */
export function evaluationLine(result: PlainResult): string {
  if ("error" in result) return JSON.stringify(result);
  const { value } = result;
  if (!Array.isArray(value)) return line(value as ModelValue);
  const rows = value as readonly (readonly ModelValue[])[];
  const [only] = rows.length === 1 && rows[0]?.length === 1 ? rows[0] : [];
  return only === undefined ? JSON.stringify({ value: rows }) : line(only);
}

const line = (value: ModelValue): string => JSON.stringify(isCellError(value) ? value : { value });

const isCellError = (value: ModelValue): value is CellError => typeof value === "object" && value !== null;
