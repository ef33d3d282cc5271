import { converse, type Conversation } from "../conversation";
import type { StateAfterFailure } from "../office-error";
import { EXCEL_VISIBILITY } from "../visibility";
import { pointersThatSay } from "../write/pointing/pointers-that-say";
import { queuePointers } from "../write/pointing/queue-pointers";
import { queueRemoval } from "../write/queue-removal";
import { queueNames, queueSettings } from "../write/queue-standing";
import type { UndoStanding } from "./look";
import type { Return } from "./plan-return";

/**
 * After a failure: brings the workbook to one of two ends, with the writing or without it. Until a sheet is deleted
 * everything can be put back; from then on only deleting is left to do.
 */
export async function recoverUndo(plan: Return, standing: UndoStanding): Promise<StateAfterFailure> {
  try {
    return await converse("putting things back", async (conversation) => {
      const { worksheets, tables, names, settings } = conversation.context.workbook;
      worksheets.load("items/id,items/name");
      tables.load("items/id,items/name");
      names.load("items/name");
      settings.load("items/key");
      await conversation.sync();
      const nameNow = new Map(worksheets.items.map(({ id, name }) => [id, name]));
      if (isNotBegun(plan, nameNow)) return "untouched";
      const present: ReadonlySet<string> = new Set(nameNow.keys());
      const isPastReturn = plan.going.some(({ id }) => !present.has(id));
      if (!isPastReturn) {
        await putForward(conversation, plan, standing);
        return "untouched";
      }
      for (const { id } of plan.going) if (present.has(id)) queueRemoval(worksheets.getItem(id));
      await conversation.sync();
      return "complete";
    }, "wait");
  } catch {
    // The failure that brought us here is the one worth reporting.
    return "unfinished";
  }
}

/**
 * Sheets are given other names first of all, where they are given any. Those that are there and have not the names they were to get
 * have the names they had, or names another pane gave them meanwhile, which are not ours to take back.
 */
function isNotBegun({ going, staying, returning }: Return, nameNow: ReadonlyMap<string, string>): boolean {
  const renamed = [...[...going, ...staying].filter(({ from, to }) => from !== to), ...returning.map(({ id, name }) => ({ id, to: name }))];
  const there = renamed.filter(({ id }) => nameNow.has(id));
  return there.length > 0 && there.every(({ id, to }) => nameNow.get(id) !== to);
}

/** Everything as it stood before the undo. */
async function putForward(conversation: Conversation, plan: Return, standing: UndoStanding): Promise<void> {
  const { context, sync } = conversation;
  const { worksheets, tables, names, settings } = context.workbook;
  const pointed = await pointersThatSay(conversation, plan.pointed.map(({ at, says, formula }) => ({ at, says: formula, formula: says })), new Set(worksheets.items.map(({ id }) => id)));
  const before = new Map(standing.sheets.map((sheet) => [sheet.id, sheet]));
  for (const { id } of plan.returning) worksheets.getItem(id).name = before.get(id)?.name ?? "";
  for (const { id, from } of [...plan.staying, ...plan.going]) worksheets.getItem(id).name = from;
  for (const { id } of plan.going) worksheets.getItem(id).visibility = EXCEL_VISIBILITY[before.get(id)?.visibility ?? "visible"];
  const tableNow = new Map(tables.items.map(({ id, name }) => [id, name]));
  for (const { id, from } of [...plan.tables].reverse()) if (tableNow.get(id) !== from) tables.getItem(id).name = from;
  queueNames(context, plan.names.map(({ name }) => ({ name, formula: null, ...standing.names.get(name) })), new Set(names.items.map(({ name }) => name)));
  queueSettings(context, plan.settings.map(({ key }) => ({ key, value: standing.settings.get(key) })), new Set(settings.items.map(({ key }) => key)));
  queuePointers(context, pointed);
  worksheets.getItem(standing.activeSheetId).activate();
  for (const { id } of plan.returning) worksheets.getItem(id).visibility = EXCEL_VISIBILITY[before.get(id)?.visibility ?? "very-hidden"];
  await sync();
}
