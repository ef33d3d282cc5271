import { invalidValue, reject } from "./cell-errors";
import { inWords, plainValue } from "./plain-value";

/**
 * A cell's text; null where it is blank. Codes typed as numbers are text too, but 0 is blank: some Excel builds hand an
 * empty cell over as 0.
 */
export function readText(cell: unknown, where: string): string | null {
  const value = plainValue(cell);
  if (value === null || value === 0) return null;
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  reject(invalidValue(`${where} is ${inWords(value)}: put a name there, or clear the cell.`));
}
