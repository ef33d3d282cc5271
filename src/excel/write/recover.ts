import type { WritePlan } from "../../workbook";
import { converse, type Conversation } from "../conversation";
import type { StateAfterFailure } from "../office-error";
import { isDraftName } from "./names";
import type { MovedPointer } from "./pointing/left-pointers";
import type { Pointer } from "./pointing/pointer";
import { pointersThatSay } from "./pointing/pointers-that-say";
import { queuePointers } from "./pointing/queue-pointers";
import { queueRemoval } from "./queue-removal";
import { queueNames, queueSettings } from "./queue-standing";
import { EXCEL_VISIBILITY } from "../visibility";
import type { Refreshed } from "./refresh/refreshed";
import type { Retired } from "./retire";
import type { Standing } from "./standing";
import { leaving } from "./swap";

/** How far the writing had come, as far as we know. */
export interface Progress {
  readonly plan: WritePlan;
  readonly standing: Standing;
  /** Ids of the drafts, in the plan's order; null until staging is known to have succeeded. */
  readonly draftIds: readonly string[] | null;
  readonly retired: readonly Retired[];
  /** What was carried over, by the names of the plan. */
  readonly refreshed: ReadonlyMap<string, Refreshed>;
  /** The user's formulas that speak of the sheets that are replaced. */
  readonly pointers: readonly Pointer[];
  /** Those that are pointed to the new ones. */
  readonly moved: readonly MovedPointer[];
}

/**
 * After a failure: looks how far we came and brings the workbook to one of two ends, as it was or complete.
 * Until a sheet is deleted everything can be taken back; from then on only deleting is left to do.
 * Where Excel still refuses, hidden drafts are left, which the next writing clears away, or sheets of ours half changed, which it finishes.
 */
export async function recover(progress: Progress): Promise<StateAfterFailure> {
  // Before the drafts are known to stand, no sheet but them was touched.
  let standsAs: StateAfterFailure = progress.draftIds === null ? "staging-left" : "unfinished";
  try {
    return await converse("putting things back", async (conversation) => {
      const { worksheets, names, settings, tables } = conversation.context.workbook;
      worksheets.load("items/id,items/name");
      names.load("items/name");
      settings.load("items/key");
      tables.load("items/id,items/name");
      await conversation.sync();
      const nameNow = new Map(worksheets.items.map(({ id, name }) => [id, name]));
      const present: ReadonlySet<string> = new Set(nameNow.keys());
      if (isNotSwapped(progress, nameNow)) {
        standsAs = "staging-left";
        await removeDrafts(conversation, progress);
        return "untouched";
      }
      const toLeave = leaving(progress.standing, progress.retired);
      const isPastReturn = progress.draftIds !== null && toLeave.some((id) => !present.has(id));
      if (!isPastReturn) {
        await takeBack(conversation, progress, present);
        return "untouched";
      }
      for (const id of toLeave) if (present.has(id)) queueRemoval(worksheets.getItem(id));
      await conversation.sync();
      return "complete";
    }, "wait");
  } catch {
    // The failure that brought us here is the one worth reporting.
    return standsAs;
  }
}

/** Do all sheets that are there still have the names from before the swap, which renames them first of all? Then nothing else was done. */
const isNotSwapped = ({ draftIds, retired }: Progress, nameNow: ReadonlyMap<string, string>): boolean =>
  (draftIds ?? []).every((id) => isDraftName(nameNow.get(id) ?? "")) && retired.every(({ id, name }) => (nameNow.get(id) ?? name) === name);

async function removeDrafts({ context, sync }: Conversation, { standing, draftIds }: Progress): Promise<void> {
  for (const sheet of draftsAmong(context.workbook.worksheets.items, standing, draftIds)) sheet.delete();
  await sync();
}

/** Drafts of this writing, whether or not their ids came back to us. */
function draftsAmong(sheets: readonly Excel.Worksheet[], { sheetNames }: Standing, draftIds: Progress["draftIds"]): Excel.Worksheet[] {
  const before = new Set(sheetNames);
  return sheets.filter(({ id, name }) => draftIds?.includes(id) === true || (isDraftName(name) && !before.has(name)));
}

async function takeBack(conversation: Conversation, { plan, standing, draftIds, retired, moved }: Progress, present: ReadonlySet<string>): Promise<void> {
  const { context, sync } = conversation;
  const { worksheets, names, settings, tables } = context.workbook;
  const pointed = await pointersThatSay(conversation, moved.map(({ at, was, now }) => ({ at, says: now, formula: was })), present);
  for (const { id, visibility } of retired) if (present.has(id)) worksheets.getItem(id).visibility = EXCEL_VISIBILITY[visibility];
  for (const sheet of draftsAmong(worksheets.items, standing, draftIds)) sheet.delete();
  for (const { id, name } of retired) if (present.has(id)) worksheets.getItem(id).name = name;
  const tableNow = new Map(tables.items.map((table) => [table.id, table.name]));
  for (const { id, name } of retired.flatMap((each) => each.retiredTables)) if (tableNow.has(id) && tableNow.get(id) !== name) tables.getItem(id).name = name;
  queueNames(context, plan.sheets.flatMap((sheet) => sheet.names).map(({ name }) => ({ name, formula: standing.nameFormulas[name] ?? null })), new Set(names.items.map((item) => item.name)));
  queueSettings(context, Object.entries(standing.settings).map(([key, value]) => ({ key, value })), new Set(settings.items.map((setting) => setting.key)));
  queuePointers(context, pointed);
  if (present.has(standing.activeSheetId)) worksheets.getItem(standing.activeSheetId).activate();
  await sync();
}
