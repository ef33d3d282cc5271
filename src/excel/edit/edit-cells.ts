import type { EditPlan, EditReceipt } from "../../workbook";
import { converse, type Conversation } from "../conversation";
import { inSequence } from "../in-sequence";
import { restate } from "../office-error";
import { queueRemoval } from "../write/queue-removal";
import { asExpected, asInput } from "./cell-contents";
import { inPieces } from "./in-pieces";
import { recoverCells } from "./recover-cells";
import { DOING, standOfCells, type EditStanding } from "./stand-of-cells";

/** Sets cells of sheets that are there, all or none: looks, then writes. Two round trips; more only above 4 MB. */
export function editCells(plan: EditPlan): Promise<EditReceipt> {
  return converse(DOING, async (conversation) => {
    const standing = await standOfCells(conversation, plan);
    if (standing.cells.length > 0 || standing.waiting.length > 0) {
      try {
        await write(conversation, standing);
      } catch (error) {
        const workbook = await recoverCells(standing);
        if (workbook !== "complete") throw restate(error, DOING, workbook);
      }
    }
    return {
      cells: standing.cells.flatMap(({ edit }) => edit.write.flat()).filter((cell) => cell !== null).length,
      undo: standing.cells.length === 0 ? null : { kind: "edit", cells: standing.cells.map(({ edit, before }) => ({ ...edit, write: before, expect: edit.write.map((row) => row.map(asExpected)) })) },
      roundTrips: conversation.roundTrips(),
    };
  });
}

/** Sheets go last of all: where one is gone, every cell was set. */
async function write({ context, sync }: Conversation, { cells, waiting }: EditStanding): Promise<void> {
  const { worksheets } = context.workbook;
  const pieces = inPieces(cells);
  await inSequence(pieces.length === 0 ? [[]] : pieces, async (piece) => {
    for (const { edit } of piece) worksheets.getItem(edit.sheet).getRange(edit.address).formulas = edit.write.map((row) => row.map(asInput));
    if (piece === pieces.at(-1) || pieces.length === 0) for (const id of waiting) queueRemoval(worksheets.getItem(id));
    await sync();
  });
}
