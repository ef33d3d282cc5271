import { insertInputSheets } from "../../src/commands/insert-input-sheets";
import { INPUT_SHEETS } from "../../src/workbook";
import { aWorkbook } from "../support/a-workbook";
import type { MemoryWorkbook } from "../support/memory-workbook";

/** Presses the ribbon's button and notes, in order, what the user sees. */
async function press(workbook: MemoryWorkbook, showPane: () => Promise<void> = () => Promise.resolve()): Promise<readonly string[]> {
  const seen: string[] = [];
  await insertInputSheets(workbook, { completed: () => seen.push("button free again") }, () => {
    seen.push("pane");
    return showPane();
  });
  return seen;
}

describe("Insert input sheets on the ribbon", () => {
  test("inserts all of them, with the names the collections give, and leaves the pane closed", async () => {
    const workbook = aWorkbook();
    expect(await press(workbook)).toEqual(["button free again"]);
    expect([...workbook.sheets.keys()]).toEqual(expect.arrayContaining([...INPUT_SHEETS]));
    expect(workbook.sheets.get("Associates")?.flat()).toContain("Grace Kim");
  });

  test("shows the pane where all of them are there", async () => {
    const workbook = aWorkbook();
    await press(workbook);
    expect(await press(workbook)).toEqual(["pane", "button free again"]);
  });

  test("shows the pane where the program refuses, and frees the button even where that fails", async () => {
    expect(await press(aWorkbook({ readOnly: true }), () => Promise.reject(new Error("no pane")))).toEqual(["pane", "button free again"]);
  });
});
