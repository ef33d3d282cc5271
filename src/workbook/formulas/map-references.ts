import { columnLetters } from "../plan/column-letters";
import { FORMULA_TEXT } from "./formula-text";

/** Cells a formula speaks of: "$B4", "B4:F9", "C:D" or "4:4", with the sheet before it where one is named. */
export interface FormulaReference {
  /** Without quotes; null where none is named. */
  readonly sheet: string | null;
  readonly from: ReferenceEnd;
  /** Equal to `from` where it is one cell. */
  readonly to: ReferenceEnd;
}

/** Counted from 0; null where whole rows or whole columns are meant. */
export interface ReferenceEnd {
  readonly row: number | null;
  readonly column: number | null;
  readonly holds: { readonly row: "fixed" | "relative"; readonly column: "fixed" | "relative" };
}

/** Another file's cells, and columns of tables: they stay as they are. */
const ELSEWHERE =
  /'[^']*\[(?:[^']|'')*'![$A-Za-z0-9:]+|\[[^\][]*\][\p{L}_][\p{L}\p{N}_. ]*![$A-Za-z0-9:]+|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/u;
const SHEET = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/u;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const PLACE = new RegExp(String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`);
const REFERENCE = new RegExp(`${FORMULA_TEXT.source}|${ELSEWHERE.source}|(?<![\\p{L}\\p{N}_.$\\\\])(?<sheet>${SHEET.source})?(?<place>${PLACE.source})(?![\\p{L}\\p{N}_.(!])`, "gu");

const LAST = { row: 1_048_575, column: 16_383 };

/**
 * The formula with each of its references changed. Texts, names, functions, other files' cells and tables' columns stay as they are.
 * @param formula - as a cell has it, beginning with "="
 * @param change - null where the cells are no more; the formula is then null as well
 * @example
 * mapReferences("=B2*LOG10($C$3)", ({ sheet, from, to }) => ({ sheet, from: { ...from, row: 8 }, to: { ...to, row: 8 } })) // => "=B9*LOG10($C$9)"
 */
export function mapReferences(formula: string, change: (reference: FormulaReference) => FormulaReference | null): string | null {
  let isWhole = true;
  const changed = formula.replaceAll(REFERENCE, (text: string, ...rest: unknown[]) => {
    const { sheet, place } = rest.at(-1) as { readonly sheet?: string; readonly place?: string };
    const read = place === undefined ? null : readPlace(place);
    if (read === null) return text;
    const wanted = change({ sheet: sheet === undefined ? null : sheetName(sheet), ...read });
    if (wanted === null) {
      isWhole = false;
      return text;
    }
    return `${sheet ?? ""}${writePlace(wanted, place ?? "")}`;
  });
  return isWhole ? changed : null;
}

function readPlace(place: string): Pick<FormulaReference, "from" | "to"> | null {
  const [first = "", second = first] = place.split(":");
  const [from, to] = [endOf(first), endOf(second)];
  return from === null || to === null ? null : { from, to };
}

function endOf(text: string): ReferenceEnd | null {
  const [, columnSign = "", letters = "", rowSign = "", digits = ""] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  const column = letters === "" ? null : [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = digits === "" ? null : Number(digits) - 1;
  if ((column ?? 0) > LAST.column || (row ?? 0) > LAST.row || row === -1) return null;
  const rowIsFixed = rowSign === "$" || (letters === "" && columnSign === "$");
  return { row, column, holds: { row: rowIsFixed ? "fixed" : "relative", column: columnSign === "$" && letters !== "" ? "fixed" : "relative" } };
}

/** One cell stays one cell, unless it has grown; a range stays a range. */
function writePlace({ from, to }: FormulaReference, before: string): string {
  const [first, second] = [writeEnd(from), writeEnd(to)];
  return before.includes(":") || first !== second ? `${first}:${second}` : first;
}

function writeEnd({ row, column, holds }: ReferenceEnd): string {
  const letters = column === null ? "" : `${holds.column === "fixed" ? "$" : ""}${columnLetters(column)}`;
  return row === null ? letters : `${letters}${holds.row === "fixed" ? "$" : ""}${row + 1}`;
}

const sheetName = (prefix: string): string => prefix.slice(0, -1).replace(/^'(.*)'$/u, "$1").replaceAll("''", "'");
