import { blockAddress, columnLetters, type CarryOver, type LineChange, type SheetPlan } from "../../../workbook";
import { asText } from "../../as-text";
import { queueLooks } from "./queue-looks";
import { queuePageChanges } from "./queue-page-changes";

/** Puts the user's work onto the draft that takes its sheet's place. The former sheet is only copied from. */
export function queueCarryOver(draft: Excel.Worksheet, former: Excel.Worksheet, carry: CarryOver, plan: SheetPlan): void {
  for (const { from, to } of carry.copies) draft.getRange(to).copyFrom(former.getRange(from), "All");
  for (const { row, column, value, formula, how } of carry.contents) {
    if (how === "copied") continue;
    const cell = draft.getRange(blockAddress({ row, column }));
    if (formula === null) cell.values = [[typeof value === "string" ? asText(value) : value]];
    else cell.formulas = [[formula]];
  }
  queueLooks(draft, carry.looks);
  queueLines(carry.columns, (line) => draft.getRange(`${columnLetters(line)}:${columnLetters(line)}`), (range, points) => (range.format.columnWidth = points), (range) => (range.columnHidden = true));
  queueLines(carry.rows, (line) => draft.getRange(`${line + 1}:${line + 1}`), (range, points) => (range.format.rowHeight = points), (range) => (range.rowHidden = true));
  queuePageChanges(draft, carry.page, plan);
}

function queueLines(changes: readonly LineChange[], lineAt: (line: number) => Excel.Range, resize: (range: Excel.Range, points: number) => void, hide: (range: Excel.Range) => void): void {
  for (const { line, points, state } of changes) {
    const range = lineAt(line);
    if (points !== null) resize(range, points);
    if (state === "hidden") hide(range);
  }
}
