import { fingerprintValues, type WritePlan } from "../../workbook";
import type { Conversation } from "../conversation";
import { draftName, freeSheetName } from "./names";
import type { Staged } from "./stage";
import type { FormerSheet, Standing } from "./standing";
import { tableNames, type TableName } from "./table-names";

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
  queueEnding(context, plan, finalTableNames(plan, standing, retired));
  await sync();
}

/** The tables' names, once it is known which former sheets stay. */
export const finalTableNames = (plan: WritePlan, standing: Standing, retired: readonly Retired[]): TableName[] =>
  tableNames(plan, standing, retired.filter(({ fate }) => fate === "kept").map(({ name }) => name));

/** What is left to do once the former sheets are gone: the tables get their names, and the comparison comes to the front. */
export function queueEnding(context: Excel.RequestContext, plan: WritePlan, toName: readonly TableName[]): void {
  for (const { draft, final } of toName) context.workbook.tables.getItem(draft).name = final;
  context.workbook.worksheets.getItem(plan.activate).activate();
}

const referenceTo = (sheet: string, address: string): string =>
  `='${sheet.replaceAll("'", "''")}'!${address.replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
