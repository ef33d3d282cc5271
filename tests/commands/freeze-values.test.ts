import { freezeValues } from "../../src/commands/freeze-values";
import { MemoryWorkbook, type MemoryWorkbookContent } from "../support/memory-workbook";

/** Presses the ribbon's button and notes, in order, what the user sees. */
async function press(content: Partial<MemoryWorkbookContent>, showPane: () => Promise<void> = () => Promise.resolve()): Promise<readonly string[]> {
  const seen: string[] = [];
  const workbook = new MemoryWorkbook({ sheets: { Payers: [["Aetna", "=PAYER_CLASS(A1)"]] }, results: { "Payers!B1": "Commercial" }, ...content });
  await freezeValues(workbook, { completed: () => seen.push("button free again") }, () => {
    seen.push("pane");
    return showPane();
  });
  return [...seen, ...(await workbook.findFormulas(["PAYER_CLASS"])).map(({ address }) => `formula in ${address}`)];
}

describe("Freeze to values on the ribbon", () => {
  test("freezes and leaves the pane closed", async () => {
    expect(await press({})).toEqual(["button free again"]);
  });

  test.each<readonly [string, Partial<MemoryWorkbookContent>]>([
    ["a formula is still calculating", { results: { "Payers!B1": "#BUSY!" } }],
    ["a sheet is protected", { protected: ["Payers"] }],
    ["the program refuses", { readOnly: true }],
  ])("shows the pane where %s", async (_what, content) => {
    expect(await press(content)).toEqual(["pane", "button free again", "formula in B1"]);
  });

  test("frees the button even where the pane cannot be shown", async () => {
    expect(await press({ readOnly: true }, () => Promise.reject(new Error("no pane")))).toEqual(["pane", "button free again", "formula in B1"]);
  });
});
