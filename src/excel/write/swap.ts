import type { WritePlan } from "../../workbook";
import type { Conversation } from "../conversation";
import { EXCEL_VISIBILITY } from "../visibility";
import { draftName } from "./names";
import type { MovedPointer } from "./pointing/left-pointers";
import { queuePointers } from "./pointing/queue-pointers";
import { queueFormulas } from "./queue-formulas";
import { queueRemoval } from "./queue-removal";
import type { Retired } from "./retire";
import type { Standing } from "./standing";
import { settingsToStore } from "./settings-to-store";
import { tableNames, type TableName } from "./table-names";

/**
 * Puts the drafts in place, in one round trip. Deleting comes last of all: until then every step can be taken back, and
 * where a sheet is gone every other step was done.
 */
export async function swap({ context, sync }: Conversation, plan: WritePlan, retired: readonly Retired[], standing: Standing, moved: readonly MovedPointer[]): Promise<void> {
  const { workbook } = context;
  const { worksheets } = workbook;
  for (const { name, retiredName, retiredTables } of retired) {
    if (retiredName !== name) worksheets.getItem(name).name = retiredName;
    for (const table of retiredTables) workbook.tables.getItem(table.id).name = table.retiredName;
  }
  plan.sheets.forEach((sheet, index) => {
    worksheets.getItem(draftName(index)).name = sheet.name;
  });
  for (const sheet of plan.sheets) {
    const worksheet = worksheets.getItem(sheet.name);
    worksheet.visibility = visibilityFor(sheet.name, plan, retired);
    for (const { name, address, comment } of sheet.names) {
      if (standing.nameFormulas[name] === undefined) workbook.names.add(name, worksheet.getRange(address), comment);
      else workbook.names.getItem(name).formula = referenceTo(sheet.name, address);
    }
  }
  for (const sheet of plan.sheets) queueFormulas(worksheets.getItem(sheet.name), sheet);
  queuePositions(worksheets, retired);
  for (const [key, value] of Object.entries(settingsToStore(plan, standing))) workbook.settings.add(key, value);
  for (const { draft, final } of finalTableNames(plan, standing, retired)) workbook.tables.getItem(draft).name = final;
  // By now every name means what is new: a formula given again speaks of that.
  queuePointers(context, moved.map(({ at, now }) => ({ at, formula: now })));
  worksheets.getItem(plan.activate).activate();
  for (const { retiredName, fate } of retired) if (fate === "waiting") worksheets.getItem(retiredName).visibility = "VeryHidden";
  for (const id of leaving(standing, retired)) queueRemoval(worksheets.getItem(id));
  await sync();
}

/** A sheet the user has hidden stays hidden, unless it is the one to show. */
const visibilityFor = (name: string, plan: WritePlan, retired: readonly Retired[]): "Visible" | "Hidden" | "VeryHidden" => {
  const former = retired.find(({ planned, naming }) => planned === name && naming === "ours");
  return former === undefined || name === plan.activate ? "Visible" : EXCEL_VISIBILITY[former.visibility];
};

/** Each new sheet stands right before the one whose place it takes, from the left to the right. */
function queuePositions(worksheets: Excel.WorksheetCollection, retired: readonly Retired[]): void {
  const inPlace = retired.filter(({ naming }) => naming === "ours").sort((a, b) => a.position - b.position);
  inPlace.forEach(({ planned, position }, index) => {
    worksheets.getItem(planned).position = position + index;
  });
}

/** Ids of the sheets that are deleted in the end: those that waited for an undo of the writing before, and those that are not to wait. */
export const leaving = (standing: Standing, retired: readonly Retired[]): readonly string[] => [
  ...standing.waiting,
  ...retired.filter(({ fate }) => fate === "deleted").map(({ id }) => id),
];

/** The tables' names, once it is known which former sheets stay. */
const finalTableNames = (plan: WritePlan, standing: Standing, retired: readonly Retired[]): TableName[] =>
  tableNames(plan, standing, retired.filter(({ fate }) => fate === "kept").map(({ name }) => name));

const referenceTo = (sheet: string, address: string): string =>
  `='${sheet.replaceAll("'", "''")}'!${address.replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
