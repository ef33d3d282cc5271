import type { WritePlan } from "../../workbook";
import { converse, type Conversation } from "../conversation";
import type { StateAfterFailure } from "../office-error";
import { isDraftName } from "./names";
import type { Standing } from "./standing";
import { finalTableNames, queueEnding, type Retired } from "./swap";

/** How far the writing had come, as far as we know. */
export interface Progress {
  readonly plan: WritePlan;
  readonly standing: Standing;
  /** Ids of the drafts, once staging is known to have succeeded. */
  readonly draftIds: readonly string[];
  readonly retired: readonly Retired[];
}

/**
 * After a failure: looks how far we came and brings the workbook to one of two ends, as it was or complete.
 * Until a former sheet is deleted everything can be taken back; from then on the rest is done again.
 * Where Excel still refuses, hidden drafts are all that is left, and the next writing clears them away.
 */
export async function recover(progress: Progress): Promise<StateAfterFailure> {
  try {
    return await converse("putting things back", async (conversation) => {
      const { worksheets, names, settings } = conversation.context.workbook;
      worksheets.load("items/id,items/name");
      names.load("items/name");
      settings.load("items/key");
      await conversation.sync();
      const present = new Set(worksheets.items.map((sheet) => sheet.id));
      const isPastReturn = progress.retired.some(({ id, fate }) => fate === "deleted" && !present.has(id));
      if (isPastReturn) await finish(conversation, progress, present);
      else await takeBack(conversation, progress, present);
      return isPastReturn ? "complete" : "untouched";
    });
  } catch {
    // The failure that brought us here is the one worth reporting.
    return "staging-left";
  }
}

async function finish({ context, sync }: Conversation, { plan, standing, retired }: Progress, present: ReadonlySet<string>): Promise<void> {
  for (const { id, fate } of retired) if (fate === "deleted" && present.has(id)) context.workbook.worksheets.getItem(id).delete();
  context.workbook.tables.load("items/name");
  await sync();
  const tablesPresent = new Set(context.workbook.tables.items.map((table) => table.name));
  queueEnding(context, plan, finalTableNames(plan, standing, retired).filter(({ draft }) => tablesPresent.has(draft)));
  await sync();
}

async function takeBack({ context, sync }: Conversation, { plan, standing, draftIds, retired }: Progress, present: ReadonlySet<string>): Promise<void> {
  const { worksheets, names, settings } = context.workbook;
  const before = new Set(standing.sheetNames);
  for (const sheet of worksheets.items) {
    const isOurs = draftIds.includes(sheet.id) || (isDraftName(sheet.name) && !before.has(sheet.name));
    if (isOurs) sheet.delete();
  }
  for (const { id, name } of retired) if (present.has(id)) worksheets.getItem(id).name = name;
  const presentNames = new Set(names.items.map((item) => item.name));
  for (const { name } of plan.sheets.flatMap((sheet) => sheet.names)) {
    const formula = standing.nameFormulas[name];
    if (formula !== undefined) names.getItem(name).formula = formula;
    else if (presentNames.has(name)) names.getItem(name).delete();
  }
  const presentKeys = new Set(settings.items.map((setting) => setting.key));
  for (const [key, value] of Object.entries(standing.settings)) {
    if (value !== undefined) settings.add(key, value);
    else if (presentKeys.has(key)) settings.getItem(key).delete();
  }
  worksheets.getItem(standing.activeSheetId).activate();
  await sync();
}
