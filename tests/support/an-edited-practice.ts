import { aLocalExcel } from "./a-local-excel";
import { aSmallPractice } from "./a-small-practice";
import { besideTable, columnOf, COMPARISON, MEANWHILE, rowOf, sheetNamed, write } from "./a-refreshed-practice";
import { paint, type } from "./user-hand";
import type { WorkbookModel } from "../../src/local/host/model";

/** A practice that was compared, whose sheet the user worked on in every way that is asked for in its own way, and whose figures changed since. */
export async function anEditedPractice(): Promise<WorkbookModel> {
  const workbook = aSmallPractice();
  const local = await aLocalExcel(workbook);
  await write();
  local.dispose();
  const sheet = sheetNamed(workbook, COMPARISON);
  const own = besideTable(sheet);
  const people = ["Amara Osei", "Ben Lindqvist", "Carla Mendes"];
  type(sheet, rowOf(sheet, "Physician"), own, "Mine");
  people.forEach((name) => type(sheet, rowOf(sheet, name), own, `=B${rowOf(sheet, name) + 1}*2`, 2));
  type(sheet, rowOf(sheet, "Ben Lindqvist"), own + 1, "Ask him");
  paint(sheet, rowOf(sheet, "Carla Mendes"), columnOf(sheet, "cFTE"), { fill: "#FFFF00", bold: true });
  sheet.columns.set(own, { width: 22 });
  sheet.pageLayout.orientation = "Portrait";
  sheet.comments.push({ id: "{c}", row: rowOf(sheet, "Carla Mendes"), column: 1, content: "Locum", author: "Rita", replies: [] });
  const [first, last] = [rowOf(sheet, "Amara Osei"), rowOf(sheet, "Carla Mendes")];
  sheet.conditionalFormats.unshift({ id: "{f}", area: { firstRow: first, lastRow: last, firstColumn: 1, lastColumn: 1 }, priority: 0, stopIfTrue: false, kind: "Custom", formula: `=$B${first + 1}<0.8`, format: { color: null, fill: "#FFC7CE", bold: null } });
  MEANWHILE["another order"](workbook);
  MEANWHILE["somebody left"](workbook);
  return workbook;
}
