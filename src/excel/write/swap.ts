import { fingerprintValues, type WritePlan } from "../../workbook";
import type { Conversation } from "../conversation";
import { draftName, draftTableName, freeSheetName } from "./names";
import type { Staged } from "./stage";
import type { FormerSheet, Standing } from "./standing";

/** What becomes of a former sheet: out of the way under this name, then deleted unless the user changed it. */
export interface Retired extends FormerSheet {
  readonly retiredName: string;
  readonly fate: "kept" | "deleted";
}

/** Decides for each former sheet, before anything is swapped. */
export function retire(standing: Standing, staged: Staged): Retired[] {
  const taken = [...standing.sheetNames];
  return standing.former.map((former) => {
    const values = staged.formerValues.get(former.name);
    const fate = values !== undefined && fingerprintValues(values) === former.fingerprint ? "deleted" : "kept";
    const retiredName = freeSheetName(former.name, fate === "kept" ? "kept" : "old", taken);
    taken.push(retiredName);
    return { ...former, retiredName, fate };
  });
}

/**
 * Puts the drafts in place, in one round trip. Deleting comes last: until then every step can be taken back.
 */
export async function swap({ context, sync }: Conversation, plan: WritePlan, retired: readonly Retired[], standing: Standing): Promise<void> {
  const { workbook } = context;
  const { worksheets } = workbook;
  for (const { name, retiredName } of retired) worksheets.getItem(name).name = retiredName;
  plan.sheets.forEach((sheet, index) => {
    worksheets.getItem(draftName(index)).name = sheet.name;
  });
  for (const sheet of plan.sheets) {
    const worksheet = worksheets.getItem(sheet.name);
    worksheet.visibility = "Visible";
    for (const { name, address, comment } of sheet.names) {
      if (standing.nameFormulas[name] === undefined) workbook.names.add(name, worksheet.getRange(address), comment);
      else workbook.names.getItem(name).formula = referenceTo(sheet.name, address);
    }
  }
  for (const [key, value] of Object.entries(plan.settings)) workbook.settings.add(key, value);
  for (const { retiredName, fate } of retired) if (fate === "deleted") worksheets.getItem(retiredName).delete();
  queueEnding(context, plan, retired);
  await sync();
}

/**
 * What is left to do once the former sheets are gone.
 * @param alreadyNamed - tables that already bear their name, where an earlier try came that far
 */
export function queueEnding(context: Excel.RequestContext, plan: WritePlan, retired: readonly Retired[], alreadyNamed: readonly string[] = []): void {
  const keptSheets = new Set(retired.filter((each) => each.fate === "kept").map((each) => each.name));
  for (const sheet of plan.sheets) {
    // A kept sheet keeps its tables' names too; ours then go by their draft names.
    const toName = keptSheets.has(sheet.name) ? [] : sheet.tables.filter(({ name }) => !alreadyNamed.includes(name));
    for (const { name } of toName) context.workbook.tables.getItem(draftTableName(name)).name = name;
  }
  context.workbook.worksheets.getItem(plan.activate).activate();
}

const referenceTo = (sheet: string, address: string): string =>
  `='${sheet.replaceAll("'", "''")}'!${address.replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
