import { writeComparison } from "../../src/commands/write-comparison";
import { COMPARISON_SHEET } from "../../src/workbook";
import { MemoryWorkbook, type MemoryWorkbookContent } from "../support/memory-workbook";

const TIDY: MemoryWorkbookContent["sheets"] = {
  Payments: [
    ["Provider", "Q2 2025", "Q3 2025", "Q4 2025", "Q1 2026", "Q2 2026", "Q3 2026"],
    ["Priya Natarajan", 251_000, 257_000, 253_000, 257_000, 256_000, 318_000],
    ["Marcus Boyd", 262_000, 270_000, 281_000, 288_000, 296_000, 309_000],
  ],
  "Clinical FTE": [
    ["Provider", "cFTE"],
    ["Priya Natarajan", 1],
    ["Marcus Boyd", 1],
  ],
};

/** Presses the ribbon's button and notes, in order, what the user sees. */
async function press(workbook: MemoryWorkbook, showPane: () => Promise<void> = () => Promise.resolve()): Promise<readonly string[]> {
  const seen: string[] = [];
  await writeComparison(workbook, { completed: () => seen.push("button free again") }, () => {
    seen.push("pane");
    return showPane();
  });
  return seen;
}

describe("Write comparison on the ribbon", () => {
  test("writes the sheet and leaves the pane closed", async () => {
    const workbook = new MemoryWorkbook({ sheets: TIDY });
    expect(await press(workbook)).toEqual(["button free again"]);
    expect([...workbook.sheets.keys()]).toContain(COMPARISON_SHEET);
  });

  test("shows the pane where there is nothing to read, and writes nothing", async () => {
    const workbook = new MemoryWorkbook({ sheets: { Sheet1: [] } });
    expect(await press(workbook)).toEqual(["pane", "button free again"]);
    expect(workbook.asked).not.toContain("apply");
  });

  test("shows the pane where the program refuses", async () => {
    expect(await press(new MemoryWorkbook({ sheets: TIDY, readOnly: true }))).toEqual(["pane", "button free again"]);
  });

  test("frees the button even where the pane cannot be shown", async () => {
    const workbook = new MemoryWorkbook({ sheets: TIDY, readOnly: true });
    expect(await press(workbook, () => Promise.reject(new Error("no pane")))).toEqual(["pane", "button free again"]);
  });
});
