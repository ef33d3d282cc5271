import { converse, type Conversation } from "../conversation";
import { inSequence } from "../in-sequence";
import type { StateAfterFailure } from "../office-error";
import { queueRemoval } from "../write/queue-removal";
import { asExpected, asInput, standsAs } from "./cell-contents";
import { inPieces } from "./in-pieces";
import { looked, type EditStanding, type StandingCells } from "./stand-of-cells";

/** After a failure: puts back what was written, or, where sheets are gone already and so every cell was set, finishes. */
export async function recoverCells(standing: EditStanding): Promise<StateAfterFailure> {
  try {
    return await converse("putting cells back", async (conversation) => {
      const { worksheets } = conversation.context.workbook;
      worksheets.load("items/id");
      await conversation.sync();
      const present = new Set(worksheets.items.map(({ id }) => id));
      if (standing.waiting.some((id) => !present.has(id))) {
        for (const id of standing.waiting) if (present.has(id)) queueRemoval(worksheets.getItem(id));
        await conversation.sync();
        return "complete";
      }
      await inSequence(inPieces(standing.cells), (piece) => putBack(conversation, piece));
      return "untouched";
    }, "wait");
  } catch {
    // The failure that brought us here is the one worth reporting.
    return "unfinished";
  }
}

/** Only what is not as it was: a formula that is written again calculates again. */
async function putBack({ context, sync }: Conversation, piece: readonly StandingCells[]): Promise<void> {
  const { worksheets } = context.workbook;
  const now = piece.map((each) => ({ ...each, range: looked(worksheets.getItem(each.edit.sheet), each.edit).load("formulas") }));
  await sync();
  const changed = now.filter(({ edit, before, range }) => !standsAs(range.formulas as unknown[][], { ...edit, expect: before.map((row) => row.map(asExpected)) }));
  if (changed.length === 0) return;
  for (const { edit, before } of changed) worksheets.getItem(edit.sheet).getRange(edit.address).formulas = before.map((row) => row.map(asInput));
  await sync();
}
