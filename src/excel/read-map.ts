import type { Json, SheetSummary, SheetVisibility, WorkbookMap } from "../workbook";
import { converse } from "./conversation";

/** The sheets and our settings, in one round trip. */
export function readMap(): Promise<WorkbookMap> {
  return converse("reading the list of sheets", async ({ context, sync }) => {
    const { workbook } = context;
    const { worksheets, settings } = workbook;
    const knowsDateSystem = Office.context.requirements.isSetSupported("ExcelApi", "1.9");
    workbook.load(knowsDateSystem ? "name,readOnly,use1904DateSystem" : "name,readOnly");
    worksheets.load("items/name,items/visibility,items/protection/protected");
    settings.load("items/key,items/value");
    await sync();

    return {
      name: workbook.name,
      readOnly: workbook.readOnly,
      dateSystem: knowsDateSystem && workbook.use1904DateSystem ? "1904" : "1900",
      settings: Object.fromEntries(settings.items.map((setting) => [setting.key, setting.value as Json])),
      sheets: worksheets.items.map(
        (sheet): SheetSummary => ({ name: sheet.name, visibility: visibilityOf(sheet.visibility), protected: sheet.protection.protected }),
      ),
    };
  });
}

/** Excel's word for it in ours. */
export function visibilityOf(visibility: string): SheetVisibility {
  if (visibility === "VeryHidden") return "very-hidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}
