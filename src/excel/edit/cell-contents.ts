import type { CellEdit, CellValue, EditCell } from "../../workbook";
import { asText } from "../as-text";
import { isFormula } from "../is-formula";

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

/** A cell as it is handed to Excel. Only what says it is a formula or an error may become one. */
export function asInput(cell: EditCell): CellValue | null {
  if (typeof cell === "string") return asText(cell);
  if (typeof cell !== "object" || cell === null) return cell;
  return "formula" in cell ? cell.formula : cell.error;
}

/** What puts a cell back. */
export function asEditCell(formula: unknown, value: unknown): EditCell {
  if (isFormula(formula, value)) return { formula };
  if (typeof formula !== "string") return typeof formula === "number" || typeof formula === "boolean" ? formula : "";
  return ERROR.test(formula) ? { error: formula } : withoutApostrophe(formula);
}

/** What a cell will show as its formula once it is written, to be expected by an undo. */
export function asExpected(cell: EditCell): CellValue | null {
  if (typeof cell !== "object" || cell === null) return cell;
  return "formula" in cell ? cell.formula : cell.error;
}

/** Do these cells stand as expected? What Excel may write another way, case and spaces of formulas and digits past the 15th, is evened out. */
export function standsAs(formulas: readonly (readonly unknown[])[], { expect, holds }: Pick<CellEdit, "expect" | "holds">): boolean {
  const rows = holds === "one spill" ? [(expect[0] ?? []).slice(0, 1)] : expect;
  return rows.every((row, down) => row.every((cell, right) => cell === null || normalise(formulas[down]?.[right]) === normalise(cell)));
}

function normalise(cell: unknown): CellValue {
  if (typeof cell === "number") return Number(cell.toPrecision(15));
  if (typeof cell !== "string") return typeof cell === "boolean" ? cell : "";
  return cell.startsWith("=") ? cell.replaceAll(/\s/g, "").toUpperCase() : withoutApostrophe(cell);
}

/** A leading apostrophe says "text" and is no part of it. */
const withoutApostrophe = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);
