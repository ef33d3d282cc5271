import { LAST_COLUMN, LAST_ROW } from "../../host/model";
import { columnLetters, columnNumber } from "../formulas";

/** A formula taken apart so that it can be written for any other cell. */
export type FormulaTemplate = readonly (string | Reference)[];

interface Reference {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

/** Texts, quoted sheet names and bracketed parts are passed over; then cells, whole columns and whole rows. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]|(?<![\w.$\\])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!\\])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!\\$])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!\\]))/g;

/** Takes a formula apart at its references. */
export function parseFormulaTemplate(formula: string): FormulaTemplate {
  const pieces: (string | Reference)[] = [];
  let end = 0;
  for (const match of formula.matchAll(PIECES)) {
    const references = referencesIn(match);
    if (references.length === 0) continue;
    pieces.push(formula.slice(end, match.index));
    references.forEach((reference, index) => pieces.push(...(index > 0 ? [":", reference] : [reference])));
    end = match.index + match[0].length;
  }
  return [...pieces, formula.slice(end)];
}

function referencesIn(match: RegExpExecArray): readonly Reference[] {
  const [, cellColumnFixed, cellColumn, cellRowFixed, cellRow, firstFixed, first, lastFixed, last, topFixed, top, bottomFixed, bottom] = match;
  if (cellColumn !== undefined) {
    const column = columnNumber(cellColumn);
    const row = Number(cellRow) - 1;
    if (column > LAST_COLUMN || row > LAST_ROW || row < 0) return [];
    return [{ column, columnFixed: cellColumnFixed === "$", row, rowFixed: cellRowFixed === "$" }];
  }
  if (first !== undefined && last !== undefined) {
    const whole = { row: null, rowFixed: true };
    return [
      { ...whole, column: columnNumber(first), columnFixed: firstFixed === "$" },
      { ...whole, column: columnNumber(last), columnFixed: lastFixed === "$" },
    ];
  }
  if (top !== undefined && bottom !== undefined) {
    const whole = { column: null, columnFixed: true };
    return [
      { ...whole, row: Number(top) - 1, rowFixed: topFixed === "$" },
      { ...whole, row: Number(bottom) - 1, rowFixed: bottomFixed === "$" },
    ];
  }
  return [];
}

/**
 * The formula as it reads that many cells further down and to the right. References that leave the sheet wrap around, as
 * Excel's do in formulas that cells share; where a person copies a formula, they become #REF! ("error").
 */
export function shiftFormula(template: FormulaTemplate, rows: number, columns: number, beyondTheSheet: "wrap" | "error" = "wrap"): string {
  return template.map((piece) => (typeof piece === "string" ? piece : writeReference(piece, rows, columns, beyondTheSheet))).join("");
}

function writeReference(reference: Reference, rows: number, columns: number, beyondTheSheet: "wrap" | "error"): string {
  const { column, columnFixed, row, rowFixed } = reference;
  const leaves = isOutside(column, columnFixed ? 0 : columns, LAST_COLUMN) || isOutside(row, rowFixed ? 0 : rows, LAST_ROW);
  if (leaves && beyondTheSheet === "error") return "#REF!";
  const columnText = column === null ? "" : `${columnFixed ? "$" : ""}${columnLetters(wrap(column + (columnFixed ? 0 : columns), LAST_COLUMN + 1))}`;
  const rowText = row === null ? "" : `${rowFixed ? "$" : ""}${wrap(row + (rowFixed ? 0 : rows), LAST_ROW + 1) + 1}`;
  return columnText + rowText;
}

const isOutside = (index: number | null, moved: number, last: number): boolean => index !== null && (index + moved < 0 || index + moved > last);

const wrap = (index: number, count: number): number => ((index % count) + count) % count;
