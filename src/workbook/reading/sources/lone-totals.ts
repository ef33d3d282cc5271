import type { CellValue } from "../../snapshot";
import { isBlank } from "../cells/is-blank";
import { normaliseLabel } from "../cells/normalise-label";
import { readAmount } from "../cells/read-amount";
import type { SheetGrid } from "../cells/sheet-grid";
import { subjectOfText } from "../lexicon/subject-of-text";

/** A total of all collections printed by itself: over a table, under it, or among the key figures of a sheet without one. */
export interface LoneTotal {
  readonly label: string;
  readonly sheet: string;
  readonly where: string;
  readonly cents: number;
}

const MONEY = "(?:net )?(?:payments?|collections?|receipts?|collected)";
const OF_EVERYTHING = new RegExp(`^(?:(?:grand|report|overall) )?totals?(?: ${MONEY})?(?: (?:per|from) .*)?$|^(?:grand |report |overall )?${MONEY} totals?$`);
const NAMES_MONEY = new RegExp(`\\b${MONEY}\\b`);
/** Dollars or cents show that a number in a line of text is money and not a count. */
const IN_TEXT = /^(.{3,60}?)[\s:=-]+(\(?-?\$? ?\d[\d,]*(?:\.\d\d)?\)?)$/;

/**
 * Finds them in the lines of a sheet that are no rows of a table.
 *
 * @param hasCollections - Whether a table of the sheet holds them: elsewhere a total must say that it is of collections.
 * @param isInTable - Whether a row belongs to a table, which reads its own totals.
 */
export function loneTotals(grid: SheetGrid, hasCollections: boolean, isInTable: (row: number) => boolean): readonly LoneTotal[] {
  const found: LoneTotal[] = [];
  if (subjectOfText(grid.name) === "derived") return found;
  for (let row = 0; row < grid.rowCount; row += 1) {
    const cells = grid.row(row);
    const label = firstFilled(cells);
    const text = cells[label];
    if (typeof text !== "string" || text.length > 90) continue;
    const printed = nextFilled(cells, label) === -1 ? amountInText(text) : amountBeside(cells, label, isInTable(row));
    const words = normaliseLabel(printed?.label ?? "");
    if (printed === null || !OF_EVERYTHING.test(words) || (!hasCollections && !NAMES_MONEY.test(words))) continue;
    found.push({ label: printed.label.trim(), sheet: grid.name, where: grid.address(row, printed.column ?? label), cents: Math.round(printed.amount * 100) });
  }
  return found;
}

interface Printed {
  readonly label: string;
  readonly amount: number;
  readonly column?: number;
}

const firstFilled = (cells: readonly CellValue[]): number => cells.findIndex((value) => !isBlank(value));

const nextFilled = (cells: readonly CellValue[], after: number): number => cells.findIndex((value, column) => column > after && !isBlank(value));

function amountInText(text: string): Printed | null {
  const [, label = "", figure = ""] = IN_TEXT.exec(text.trim()) ?? [];
  const amount = /\$|\.\d\d/.test(figure) ? readAmount(figure) : null;
  return amount?.kind === "number" ? { label, amount: amount.value } : null;
}

function amountBeside(cells: readonly CellValue[], label: number, isInTable: boolean): Printed | null {
  const column = nextFilled(cells, label);
  if (isInTable || nextFilled(cells, column) !== -1) return null;
  const amount = readAmount(cells[column] ?? "");
  return amount.kind === "number" ? { label: String(cells[label]), amount: amount.value, column } : null;
}
