import { render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { App, type HostFacts } from "../../../../src/taskpane/App";
import { COMPARISON_SHEET } from "../../../../src/workbook";
import { aWorkbook } from "../../../support/a-workbook";
import type { MemoryWorkbook, MemoryWorkbookContent } from "../../../support/memory-workbook";

/** The pane on a workbook, gone to the meeting. */
async function openMeeting(workbook: MemoryWorkbook = aWorkbook()): Promise<{ readonly user: UserEvent; readonly workbook: MemoryWorkbook }> {
  const meeting = Promise.resolve<HostFacts>({ kind: "excel", workbook, background: "#FFFFFF" });
  render(<App meeting={meeting} onRestart={() => undefined} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Find the collections" }));
  await screen.findByRole("button", { name: "See the candidates" });
  await user.click(within(screen.getByRole("navigation")).getByRole("button", { name: "Meeting" }));
  await screen.findByRole("heading", { name: "Prepare the meeting" });
  return { user, workbook };
}

const press = async (user: UserEvent, name: string): Promise<void> => user.click(await screen.findByRole("button", { name }));
const preview = (): HTMLElement => screen.getByRole("region", { name: "The comparison as it will be written" });
const headings = (): (string | null)[] => within(preview()).getAllByRole("columnheader").map(({ textContent }) => textContent);
const people = (): (string | null)[] => within(preview()).getAllByRole("rowheader").map(({ textContent }) => textContent);
const written = (workbook: MemoryWorkbook): string[] => (workbook.sheets.get(COMPARISON_SHEET) ?? []).flatMap((row) => (row[0] === "Associate" || row[0] === "Physician" ? row.map(String) : []));

describe("Preparing the meeting", () => {
  it("shows the table in words before anything is written", async () => {
    const { workbook } = await openMeeting();
    expect(people()).toEqual(["Amara Okafor", "Grace Kim", "Marcus Boyd", "Group median"]);
    expect(headings()).toContain("Growth a quarter");
    expect(preview()).toHaveAttribute("tabindex", "0");
    expect(workbook.sheets.has(COMPARISON_SHEET)).toBe(false);
  });

  it("leaves out a column that is unticked, in the preview and in the sheet", async () => {
    const { user, workbook } = await openMeeting();
    await user.click(screen.getByText(/^Columns: /));
    await user.click(screen.getByRole("checkbox", { name: "Growth a quarter" }));
    expect(headings()).not.toContain("Growth a quarter");
    await press(user, "Write comparison");
    await screen.findByText("The comparison is written");
    expect(written(workbook)).toContain("Percentile");
    expect(written(workbook)).not.toContain("Growth a quarter");
  });

  it("moves a column by its buttons, says where it went, and keeps the keyboard there", async () => {
    const { user } = await openMeeting();
    await user.click(screen.getByText(/^Columns: /));
    const before = headings();
    const up = screen.getByRole("button", { name: "Move Growth a quarter up" });
    up.focus();
    await user.keyboard("{Enter}");
    expect(headings().indexOf("Growth a quarter")).toBe(before.indexOf("Growth a quarter") - 1);
    expect(screen.getByText(/^Growth a quarter is column \d+ of \d+\.$/)).toHaveAttribute("role", "status");
    expect(screen.getByRole("button", { name: "Move Growth a quarter up" })).toHaveFocus();
  });

  it("goes back to the preset's columns by one button, and by choosing a preset", async () => {
    const { user } = await openMeeting();
    await user.click(screen.getByText(/^Columns: /));
    const usual = headings();
    await user.click(screen.getByRole("checkbox", { name: "Growth a quarter" }));
    await press(user, "As the preset has it");
    expect(headings()).toEqual(usual);
    await user.click(screen.getByRole("checkbox", { name: "Growth a quarter" }));
    await user.click(screen.getByRole("radio", { name: /^Finance/ }));
    expect(headings()).toContain("Growth a quarter");
  });

  it("puts the associates in another order", async () => {
    const halfTime = [["Provider", "cFTE"], ["Amara Okafor", 1], ["Grace Kim", 0.5], ["Marcus Boyd", 1]];
    const { user } = await openMeeting(aWorkbook({ sheets: { cFTE: halfTime } }));
    expect(people()[0]).toBe("Amara Okafor");
    await user.selectOptions(screen.getByRole("combobox", { name: "Order of the associates" }), "Place in the group");
    expect(people()[0]).toBe("Grace Kim");
    expect(screen.getByRole("option", { name: "Track" })).toBeDisabled();
  });

  it("remembers in the workbook what was chosen, and says that a former comparison is replaced", async () => {
    const { user, workbook } = await openMeeting();
    await user.click(screen.getByRole("radio", { name: /^Finance/ }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Order of the associates" }), "Name");
    await press(user, "Write comparison");
    await screen.findByText("The comparison is written");
    expect(workbook.settings["partnerTrack.choices"]).toMatchObject({ preset: "finance", columns: null, order: "name" });
    expect(await screen.findByRole("button", { name: "Refresh comparison" }, { timeout: 5000 })).toBeVisible();
    expect(screen.getByText(/there already, and replaced/)).toBeVisible();
  });

  it("writes live formulas on request, and remembers that", async () => {
    const { user, workbook } = await openMeeting();
    expect(screen.getByRole("radio", { name: /^Values/ })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: /^Live formulas/ }));
    await press(user, "Write comparison");
    await screen.findByText("The comparison is written");
    expect(workbook.settings["partnerTrack.choices"]).toMatchObject({ figures: "live" });
  });

  it("starts from what the workbook remembers", async () => {
    await openMeeting(aWorkbook({ settings: { "partnerTrack.choices": { schemaVersion: 1, preset: "finance", columns: ["growth", "moonPhase"], order: "name" } } }));
    expect(headings()).toEqual(["Physician", "Growth a quarter"]);
    expect(screen.getByRole("radio", { name: /^Finance/ })).toBeChecked();
    expect(screen.getByText("Columns: 2, picked by you")).toBeVisible();
  });
});

describe("Locking the meeting", () => {
  it("keeps what the partners see for the day, and says afterwards what changed", async () => {
    const { user, workbook } = await openMeeting();
    const day = screen.getByLabelText("Day of the meeting");
    await user.clear(day);
    expect(screen.getByText("Choose a day first.")).toBeVisible();
    await user.type(day, "2026-12-03");
    await press(user, "Lock the meeting");
    expect(await screen.findByText("The meeting of 3 December 2026 is locked")).toBeVisible();
    expect(workbook.sheets.has("Meeting 2026-12-03")).toBe(true);
    const changed = await screen.findByRole("region", { name: "What changed since the meeting of 3 December 2026" }, { timeout: 5000 });
    expect(changed).toHaveTextContent(/[Nn]othing/);
  });

  it("leaves a meeting that is locked as it is, and says why", async () => {
    const { user } = await openMeeting();
    await press(user, "Lock the meeting");
    await screen.findByText(/ is locked$/);
    await press(user, "Lock the meeting");
    expect(await screen.findByText("The meeting was not locked")).toBeVisible();
    expect(screen.getByText(/is locked already, on the sheet/)).toBeVisible();
  });
});

describe("A sheet of the user's with our name", () => {
  const taken = (): MemoryWorkbook => aWorkbook({ sheets: { [COMPARISON_SHEET]: [["Ours since 2019"]] } });

  it("stays, and the pane asks what ours shall be called", async () => {
    const { user, workbook } = await openMeeting(taken());
    await press(user, "Write comparison");
    expect(await screen.findByText(/What shall our sheets be called\?/)).toBeVisible();
    const name = screen.getByRole("textbox", { name: "What our sheets' names end with" });
    await user.clear(name);
    await user.type(name, "a/b");
    expect(screen.getByText(/At most ten characters/)).toBeVisible();
    await user.clear(name);
    await user.type(name, "2026");
    expect(screen.getByText(/goes to the sheet Associate Comparison 2026/)).toBeVisible();
    await press(user, "Write under this name");
    await screen.findByText("The comparison is written");
    expect(workbook.sheets.has(`${COMPARISON_SHEET} 2026`)).toBe(true);
    expect(workbook.sheets.get(COMPARISON_SHEET)).toEqual([["Ours since 2019"]]);
  });

  it("can be left at that, with nothing written", async () => {
    const { user, workbook } = await openMeeting(taken());
    await press(user, "Write comparison");
    await screen.findByText(/What shall our sheets be called\?/);
    await press(user, "Close this message");
    expect(screen.queryByText(/What shall our sheets be called/)).not.toBeInTheDocument();
    expect([...workbook.sheets.keys()]).not.toContain(`${COMPARISON_SHEET} 2`);
  });
});

describe("The records behind the figures", () => {
  it("are handed over as a file, and nothing is written into the workbook", async () => {
    let handed = new Blob();
    // jsdom has no addresses for blobs, and goes to none but one on its own page.
    URL.createObjectURL = (object) => {
      handed = object as Blob;
      return "#records";
    };
    URL.revokeObjectURL = () => undefined;
    const { user, workbook } = await openMeeting();
    await press(user, "Download records");
    expect(await screen.findByText("The records are written")).toBeVisible();
    expect(screen.getByText(/^.+-records\.csv went to your downloads\.$/)).toBeVisible();
    expect(handed.size).toBeGreaterThan(100);
    expect(workbook.asked).not.toContain("apply");
  });
});

describe("Freezing to values", () => {
  const withFormulas = (more: Partial<MemoryWorkbookContent> = {}): MemoryWorkbook =>
    aWorkbook({
      sheets: { Notes: [["=COLLECTIONS_TREND(Payments!C2:C7)", "=SUM(Payments!C2:C7)"], ["=GROUP_PERCENTILE(1,A1:A2)", ""]] },
      results: { "Notes!A1": 0.012, "Notes!B1": 5, "Notes!A2": 0.5 },
      ...more,
    });

  it("says first how many formulas on which sheets, and does nothing where one leaves it", async () => {
    const { user, workbook } = await openMeeting(withFormulas());
    await press(user, "Freeze to values…");
    expect(await screen.findByText("The values of 2 formulas take their place. Undo puts the formulas back.")).toBeVisible();
    expect(screen.getByText("Notes: 2 formulas")).toBeVisible();
    expect(screen.getByRole("button", { name: "Leave as it is" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: "Freeze to values…" })).toHaveFocus();
    expect(workbook.asked).not.toContain("edit");
  });

  it("then puts values in place of them, which can be taken back", async () => {
    const { user, workbook } = await openMeeting(withFormulas());
    const ours = async (): Promise<number> => (await workbook.findFormulas(["COLLECTIONS_TREND", "GROUP_PERCENTILE"])).length;
    await press(user, "Freeze to values…");
    await press(user, "Freeze now");
    expect(await screen.findByText("2 formulas are values now")).toBeVisible();
    expect(await ours()).toBe(0);
    await press(user, "Undo: take back the freezing");
    expect(await screen.findByText("Taken back: the freezing")).toBeVisible();
    expect(await ours()).toBe(2);
  });

  it("names the protected sheet that stands in the way", async () => {
    const { user } = await openMeeting(withFormulas({ protected: ["Notes"] }));
    await press(user, "Freeze to values…");
    expect(await screen.findByText(/on a protected sheet: Notes/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Freeze now" })).not.toBeInTheDocument();
  });
});

test("axe finds nothing on the meeting with everything open", async () => {
  const { user } = await openMeeting();
  await press(user, "Lock the meeting");
  await screen.findByRole("region", { name: /^What changed/ }, { timeout: 5000 });
  await user.click(screen.getByText(/^Columns: /));
  await press(user, "Freeze to values…");
  await screen.findByRole("button", { name: "Freeze now" });
  // jsdom draws nothing, so colours are checked in the browser.
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
