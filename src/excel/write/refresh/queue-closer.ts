import { blockAddress, cellArea, placeArea, placeCondition, placeOf, type CarryOver, type NotCarried } from "../../../workbook";
import type { CloserLook } from "./closer-look";
import type { Remark } from "./load-remarks";

/** Makes the user's conditional formats, comments and notes again on the draft. Answers what could not be made. */
export function queueCloser(draft: Excel.Worksheet, { conditionals, remarks }: CloserLook, carry: CarryOver): NotCarried[] {
  const copied = carry.copies.map(({ from }) => cellArea(from));
  const isCopied = (row: number, column: number): boolean => copied.some((area) => row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn);
  const lost: NotCarried[] = [];
  // The newest comes first in the list, and each one added becomes the newest.
  for (const { address, type, formula, stopIfTrue, remake } of [...conditionals].reverse()) {
    const from = address === "" ? null : cellArea(address);
    if (from !== null && isCopied(from.firstRow, from.firstColumn) && isCopied(from.lastRow, from.lastColumn)) continue;
    const to = from === null ? null : placeArea(from, carry.places);
    const placed = formula === null || from === null || to === null ? null : placeCondition(formula, from, to, carry.places);
    if (to === null || remake === null || (formula !== null && placed === null)) {
      lost.push("conditional formats");
      continue;
    }
    const rowCount = Math.min(to.lastRow, 1_048_575) - to.firstRow + 1;
    const made = draft.getRange(blockAddress({ row: to.firstRow, column: to.firstColumn, rowCount, columnCount: to.lastColumn - to.firstColumn + 1 })).conditionalFormats.add(type as Excel.ConditionalFormatType);
    remake(made, placed);
    if (stopIfTrue) made.stopIfTrue = true;
  }
  for (const { kind, row, column, text, replies } of remarks) {
    if (isCopied(row, column)) continue;
    const [toRow, toColumn] = [placeOf(row, carry.places.rows), placeOf(column, carry.places.columns)];
    if (toRow === null || toColumn === null) lost.push("comments");
    else queueRemark(draft, kind, blockAddress({ row: toRow, column: toColumn }), text, replies);
  }
  return lost;
}

function queueRemark(draft: Excel.Worksheet, kind: Remark["kind"], address: string, text: string, replies: readonly string[]): void {
  if (kind === "notes") {
    draft.notes.add(address, text);
    return;
  }
  const comment = draft.comments.add(address, text);
  for (const reply of replies) comment.replies.add(reply);
}
