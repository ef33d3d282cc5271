import type { Undo, UndoReceipt } from "../../workbook";
import { editCells } from "../edit/edit-cells";
import { undoWriting } from "./undo-writing";

/** Takes the last change back, whichever kind it was. */
export async function undoChange(undo: Undo): Promise<UndoReceipt> {
  if (undo.kind === "writing") return undoWriting(undo);
  const { cells, roundTrips } = await editCells({ cells: undo.cells });
  return { removed: [], restored: [], kept: [], cells, roundTrips };
}
