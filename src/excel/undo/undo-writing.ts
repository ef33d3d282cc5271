import type { UndoOfWriting, UndoReceipt } from "../../workbook";
import { converse, type Conversation } from "../conversation";
import { restate } from "../office-error";
import { EXCEL_VISIBILITY } from "../visibility";
import { queueRemoval } from "../write/queue-removal";
import { queueNames, queueSettings } from "../write/queue-standing";
import { DOING, look, type UndoStanding } from "./look";
import { queuePointers } from "../write/pointing/queue-pointers";
import { othersThan, pointBack } from "./point-back";
import { planReturn, type Return } from "./plan-return";
import { recoverUndo } from "./recover-undo";
import { writtenNow } from "./written-now";

/**
 * Takes a writing back, whole or not at all: looks, reads what was written, looks through the user's formulas on other sheets, then
 * puts everything back. Four round trips; one more for each further 4 MB of cells, and one where formulas speak of what was written.
 */
export function undoWriting(undo: UndoOfWriting): Promise<UndoReceipt> {
  return converse(DOING, async (conversation) => {
    const standing = await look(conversation, undo);
    const others = othersThan(undo, standing);
    const looked = await writtenNow(conversation, undo, standing, others);
    const found = await pointBack(conversation, undo, standing, others, looked);
    const plan = planReturn(undo, standing, found);
    try {
      await putBack(conversation, plan, standing);
    } catch (error) {
      const workbook = await recoverUndo(plan, standing);
      if (workbook !== "complete") throw restate(error, DOING, workbook);
    }
    const stillThere = new Set(plan.going.map(({ id }) => id));
    return {
      removed: found.written.filter(({ id }) => stillThere.has(id)).map(({ name }) => name),
      restored: plan.returning.map(({ name }) => name),
      kept: plan.staying.map(({ to }) => to),
      ...(found.readBy.length === 0 ? {} : { readBy: found.readBy }),
      cells: 0,
      roundTrips: conversation.roundTrips(),
    };
  });
}

/** In one round trip. Deleting comes last: where a sheet is gone, everything else was done. */
async function putBack({ context, sync }: Conversation, plan: Return, standing: UndoStanding): Promise<void> {
  const { worksheets, tables } = context.workbook;
  requireTables(context, plan, standing);
  for (const { id, from, to } of [...plan.staying, ...plan.going]) if (from !== to) worksheets.getItem(id).name = to;
  for (const { id, to } of plan.tables) tables.getItem(id).name = to;
  for (const { id, name, visibility } of plan.returning) {
    const sheet = worksheets.getItem(id);
    sheet.name = name;
    sheet.visibility = EXCEL_VISIBILITY[visibility];
  }
  queueNames(context, plan.names, new Set(standing.names.keys()));
  queueSettings(context, plan.settings, new Set(standing.settings.keys()));
  queuePointers(context, plan.pointed);
  if (plan.activeSheetId !== null) worksheets.getItem(plan.activeSheetId).activate();
  for (const { id } of plan.going) queueRemoval(worksheets.getItem(id));
  await sync();
}

/**
 * Another pane may have written since we looked. A sheet that was replaced waits under the same id, but its table has another name by
 * then: asked for first of all, it stops the exchange before anything is done.
 */
function requireTables({ workbook }: Excel.RequestContext, { going, staying }: Return, { tables }: UndoStanding): void {
  for (const { id } of [...going, ...staying]) for (const { name, sheetId } of tables) if (sheetId === id) workbook.worksheets.getItem(id).tables.getItem(name).load("id");
}
