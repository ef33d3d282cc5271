import { act, render, screen, within } from "@testing-library/react";
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

// jsdom has no media queries; the pane asks for one, for contrast palettes.
beforeAll(() => {
  window.matchMedia = (query) => Object.assign(new EventTarget(), { matches: false, media: query, onchange: null, addListener: () => undefined, removeListener: () => undefined });
});

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
    await press(user, "See the associates");
    expect(screen.getByRole("row", { name: /Marcus Boyd/ })).toHaveTextContent("Rising");
    await press(user, "Prepare the comparison");
    expect(screen.getByRole("row", { name: new RegExp(COMPARISON_SHEET) })).toBeVisible();
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
    await screen.findByRole("button", { name: "See the associates" });
    await user.click(within(screen.getByRole("navigation")).getByRole("button", { name: "Write" }));
    await press(user, "Write comparison");
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Choose Edit Workbook or save a copy");
    expect(alert).toHaveTextContent("Nothing in the workbook was changed.");
    expect(screen.getByRole("button", { name: "Try again" })).toBeEnabled();
  });

  test("notes that cells it read were edited, but not that it wrote its own sheets", async () => {
    const workbook = new MemoryWorkbook({ sheets: { ...TIDY, Notes: [["Call Marcus"]] } });
    const user = await open(workbook);
    await press(user, "Find the collections");
    await screen.findByRole("button", { name: "See the associates" });
    act(() => workbook.type("Notes", 0, 0, "Call Priya"));
    expect(screen.queryByText(/were edited after/)).not.toBeInTheDocument();
    act(() => workbook.type("Payments", 1, 1, 252_000));
    expect(screen.getByText("Cells of this workbook were edited after they were read.")).toBeVisible();
  });

  test("looks at the workbook when a command of the ribbon asks for it", async () => {
    await open(new MemoryWorkbook({ sheets: TIDY }));
    act(() => void document.dispatchEvent(new Event("partner-track:look")));
    expect(await screen.findByRole("button", { name: "See the associates" })).toBeVisible();
  });

  test("outside Excel it only says where it belongs", async () => {
    render(<App meeting={Promise.resolve({ kind: "not-excel" })} onRestart={() => undefined} />);
    expect(await screen.findByRole("heading", { name: "Partner Track works inside Excel" })).toBeVisible();
  });
});
