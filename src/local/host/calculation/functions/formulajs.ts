import * as formulajs from "@formulajs/formulajs";
import type { CellError, ModelValue } from "../../model";
import { ERRORS } from "../values";
import { finite } from "./define";

/**
 * Calls a function of the formulajs library by its name. It is given plain numbers, texts and lists only: how it reads
 * empty cells, mixed ranges and dates differs from Excel, so those are settled before it is asked. Its errors become cell errors.
 */
export function callFormulajs(name: string, ...values: readonly unknown[]): ModelValue {
  const run = (formulajs as unknown as Readonly<Record<string, (...values: readonly unknown[]) => unknown>>)[name];
  if (run === undefined) throw new Error(`formulajs has no function ${name}.`);
  const result = run(...values);
  if (typeof result === "number") return finite(result);
  if (typeof result === "string" || typeof result === "boolean") return result;
  return result instanceof Error ? { error: result.message as CellError["error"] } : ERRORS.value;
}
