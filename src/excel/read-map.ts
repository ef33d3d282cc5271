import { ourSheetsAmong, type Json, type SheetSummary, type WorkbookMap } from "../workbook";
import { converse } from "./conversation";
import { visibilityOf } from "./visibility";

/** The sheets and our settings, in one round trip. */
export function readMap(): Promise<WorkbookMap> {
  return converse("reading the list of sheets", async ({ context, sync }) => {
    const { workbook } = context;
    const { worksheets, settings, names, tables } = workbook;
    workbook.load("name,readOnly");
    // Excel does not say which date system a workbook uses, but its DATE function counts in it.
    const secondOfJanuary1904 = workbook.functions.date(1904, 1, 2).load("value");
    worksheets.load("items/name,items/visibility,items/protection/protected");
    settings.load("items/key,items/value");
    names.load("items/name,items/formula");
    tables.load("items/name,items/worksheet/name");
    await sync();

    const known = Object.fromEntries(settings.items.map((setting) => [setting.key, setting.value as Json]));
    const ours = ourSheetsAmong({
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
      settings: known,
    });
    return {
      name: workbook.name,
      readOnly: workbook.readOnly,
      dateSystem: secondOfJanuary1904.value === 1 ? "1904" : "1900",
      settings: known,
      sheets: worksheets.items.map(
        (sheet): SheetSummary => ({ name: sheet.name, visibility: visibilityOf(sheet.visibility), protected: sheet.protection.protected, ...(ours.has(sheet.name) ? { maker: "us" } : {}) }),
      ),
    };
  });
}
