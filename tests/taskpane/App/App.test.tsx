import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { App, type HostFacts } from "../../../src/taskpane/App";
import { COMPARISON_SHEET } from "../../../src/workbook";
import { MemoryWorkbook, type MemoryWorkbookContent } from "../../support/memory-workbook";

const QUARTERS = ["Q2 2025", "Q3 2025", "Q4 2025", "Q1 2026", "Q2 2026", "Q3 2026"];
const TIDY: MemoryWorkbookContent["sheets"] = {
  Payments: [
    ["Provider", ...QUARTERS],
    ["Priya Natarajan", 251_000, 257_000, 253_000, 257_000, 256_000, 318_000],
    ["Marcus Boyd", 262_000, 270_000, 281_000, 288_000, 296_000, 309_000],
  ],
  "Clinical FTE": [
    ["Provider", "cFTE"],
    ["Priya Natarajan", 1],
    ["Marcus Boyd", 1],
  ],
};

async function open(workbook: MemoryWorkbook): Promise<UserEvent> {
  const meeting = Promise.resolve<HostFacts>({ kind: "excel", workbook, background: "#FFFFFF" });
  render(<App meeting={meeting} onRestart={() => undefined} />);
  await screen.findByRole("button", { name: "Find the collections" });
  return userEvent.setup();
}

const press = async (user: UserEvent, name: string): Promise<void> => user.click(await screen.findByRole("button", { name }));

describe("the pane on a workbook", () => {
  test("finds the collections, shows the associates and writes the comparison", async () => {
    const workbook = new MemoryWorkbook({ sheets: TIDY });
    const user = await open(workbook);
    await press(user, "Find the collections");
    await press(user, "See the candidates");
    expect(screen.getByRole("row", { name: /Marcus Boyd/ })).toHaveTextContent("Rising");
    await press(user, "Prepare the comparison");
    expect(await screen.findByText(COMPARISON_SHEET)).toBeVisible();
    expect(workbook.sheets.has(COMPARISON_SHEET)).toBe(false);
    await press(user, "Write comparison");
    expect(await screen.findByText("The comparison is written")).toBeVisible();
    expect(workbook.sheets.has(COMPARISON_SHEET)).toBe(true);
  });

  test("an empty workbook is refused in words", async () => {
    const user = await open(new MemoryWorkbook({ sheets: { Sheet1: [] } }));
    await press(user, "Find the collections");
    expect(await screen.findByRole("alert")).toHaveTextContent("There is no honest reading of this workbook yet");
  });

  test("a workbook that cannot be written says what to do, and can be tried again", async () => {
    const user = await open(new MemoryWorkbook({ sheets: TIDY, readOnly: true }));
    await press(user, "Find the collections");
    await screen.findByRole("button", { name: "See the candidates" });
    await user.click(within(screen.getByRole("navigation")).getByRole("button", { name: "Meeting" }));
    await press(user, "Write comparison");
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Choose Edit Workbook or save a copy");
    expect(alert).toHaveTextContent("Nothing in the workbook was changed.");
    expect(screen.getByRole("button", { name: "Try again" })).toBeEnabled();
  });

  test("what was written can be taken back with one press", async () => {
    const workbook = new MemoryWorkbook({ sheets: TIDY });
    const user = await open(workbook);
    await press(user, "Find the collections");
    await press(user, "See the candidates");
    await press(user, "Prepare the comparison");
    await press(user, "Write comparison");
    await press(user, "Undo: take back the comparison");
    expect(await screen.findByText("Taken back: the comparison")).toBeVisible();
    expect(workbook.sheets.has(COMPARISON_SHEET)).toBe(false);
  });

  test("follows the sheet: a changed figure is on the screen a moment later, and a row of edits is read once", async () => {
    const workbook = new MemoryWorkbook({ sheets: { ...TIDY, Notes: [["Call Marcus"]] } });
    const user = await open(workbook);
    await press(user, "Find the collections");
    await press(user, "See the candidates");
    const readings = (): number => workbook.asked.filter((asked) => asked === "readMap").length;
    const before = readings();
    act(() => {
      for (const quarter of [1, 2, 3, 4, 5, 6]) workbook.type("Payments", 2, quarter, 300_000 - 20_000 * quarter);
    });
    expect(screen.getByText("Cells were edited. Reading them…")).toBeVisible();
    await waitFor(() => expect(screen.getByRole("row", { name: /Marcus Boyd/ })).toHaveTextContent("Falling"), { timeout: 5000 });
    expect(readings()).toBe(before + 1);
    expect(screen.queryByText("Cells were edited. Reading them…")).not.toBeInTheDocument();
  });

  test("a figure that is no longer one leaves the last good ones on the screen", async () => {
    const workbook = new MemoryWorkbook({ sheets: TIDY });
    const user = await open(workbook);
    await press(user, "Find the collections");
    await press(user, "See the candidates");
    act(() => workbook.type("Payments", 0, 0, "no heading"));
    act(() => {
      for (const row of [0, 1, 2]) for (const column of [0, 1, 2, 3, 4, 5, 6]) workbook.type("Payments", row, column, "");
    });
    expect(await screen.findByText(/those of before your last edits/, undefined, { timeout: 5000 })).toBeVisible();
    expect(screen.getByRole("row", { name: /Marcus Boyd/ })).toHaveTextContent("Rising");
  });

  test("looks at the workbook when a command of the ribbon asks for it", async () => {
    await open(new MemoryWorkbook({ sheets: TIDY }));
    act(() => void document.dispatchEvent(new Event("partner-track:look")));
    expect(await screen.findByRole("button", { name: "See the candidates" })).toBeVisible();
  });

  test("outside Excel it only says where it belongs", async () => {
    render(<App meeting={Promise.resolve({ kind: "not-excel" })} onRestart={() => undefined} />);
    expect(await screen.findByRole("heading", { name: "Partner Track works inside Excel" })).toBeVisible();
  });
});
