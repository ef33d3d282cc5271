import { parsePlace, quotedSheetName, WorkbookError } from "../workbook";
import { converse } from "./conversation";
import { codeOf } from "./office-error";

const DOING = "selecting cells";

/** Brings cells to the front and selects them, in one round trip. A hidden sheet is not shown: to hide it was the user's choice. */
export function select(where: string): Promise<void> {
  return converse(DOING, async ({ context, sync }) => {
    const place = parsePlace(where);
    if (place === null) throw new WorkbookError("gone", { code: "InvalidReference", doing: DOING, workbook: "untouched" });
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(place.sheet);
    sheet.activate();
    sheet.getRange(place.address).select();
    try {
      await sync();
    } catch (error) {
      if (codeOf(error) === "ItemNotFound") throw gone(place.sheet);
      // Excel's code for a hidden sheet is a general one, so we look. A round trip more is taken only where it failed.
      const found = worksheets.getItemOrNullObject(place.sheet).load("visibility");
      await sync();
      if (found.isNullObject) throw gone(place.sheet);
      if (found.visibility !== "Visible") throw new WorkbookError("hidden", { code: codeOf(error), doing: DOING, sheet: place.sheet, workbook: "untouched" }, { cause: error });
      throw error;
    }
  });
}

/** The selected range, written as `select` takes it. */
export function selection(): Promise<string> {
  return converse("reading what is selected", async ({ context, sync }) => {
    const range = context.workbook.getSelectedRange().load("address");
    await sync();
    const place = parsePlace(range.address);
    if (place === null) throw new WorkbookError("no-selection", { code: "InvalidSelection", doing: "reading what is selected", workbook: "untouched" });
    return `${quotedSheetName(place.sheet)}!${place.address}`;
  });
}

const gone = (sheet: string): WorkbookError => new WorkbookError("gone", { code: "ItemNotFound", doing: DOING, sheet, workbook: "untouched" });
