import type { Undo, UndoReceipt, Workbook } from "../workbook";

/**
 * Takes the last change of ours back, whole or not at all. A sheet the user changed since stays, and the receipt says so.
 * @throws WorkbookError where it cannot be done; then nothing was changed
 */
export function undoWrite(workbook: Workbook, undo: Undo): Promise<UndoReceipt> {
  return workbook.undo(undo);
}
