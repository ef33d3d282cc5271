import { act, render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { App, type HostFacts } from "../../../src/taskpane/App";
import { AGENDA_SHEET, LETTER_SHEET } from "../../../src/workbook";
import { aWorkbook } from "../../support/a-workbook";
import type { MemoryWorkbook } from "../../support/memory-workbook";

async function openPane(workbook: MemoryWorkbook = aWorkbook()): Promise<{ readonly user: UserEvent; readonly workbook: MemoryWorkbook }> {
  const meeting = Promise.resolve<HostFacts>({ kind: "excel", workbook, background: "#FFFFFF" });
  render(<App meeting={meeting} onRestart={() => undefined} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Find the collections" }));
  await user.click(await screen.findByRole("button", { name: "See the candidates" }));
  return { user, workbook };
}

const press = async (user: UserEvent, name: string | RegExp): Promise<void> => user.click(await screen.findByRole("button", { name }));
const toMeeting = async (user: UserEvent): Promise<void> => user.click(within(screen.getByRole("navigation")).getByRole("button", { name: "Meeting" }));

describe("an associate's own sheet, from the pane", () => {
  test("is written from the candidate's page, with how to mail it alone, and taken back", async () => {
    const { user, workbook } = await openPane();
    await press(user, /Amara Okafor/);
    await press(user, "Write the sheet for Amara Okafor");
    expect(await screen.findByText("The sheet for Amara Okafor is written")).toBeVisible();
    expect(screen.getByText(/Move or Copy.*never this one/)).toBeVisible();
    expect(workbook.sheets.get("For Amara Okafor")?.flat().join(" ")).not.toContain("Kim");
    await press(user, "Undo: take back the sheet for Amara Okafor");
    expect(await screen.findByText("Taken back: the sheet for Amara Okafor")).toBeVisible();
    expect(workbook.sheets.has("For Amara Okafor")).toBe(false);
  });

  test("never takes the place of a sheet of the user's", async () => {
    const { user, workbook } = await openPane(aWorkbook({ sheets: { "For Amara Okafor": [["my notes"]] } }));
    await press(user, /Amara Okafor/);
    await press(user, "Write the sheet for Amara Okafor");
    expect(await screen.findByRole("alert")).toHaveTextContent("A sheet of yours already has the name we need. Sheet: For Amara Okafor.");
    expect(workbook.sheets.get("For Amara Okafor")).toEqual([["my notes"]]);
  });
});

describe("the meeting's papers, from the pane", () => {
  test("are an agenda and a letter, each written when asked for; a letter that is there stays", async () => {
    const { user, workbook } = await openPane();
    await toMeeting(user);
    await press(user, "Write the agenda");
    expect(await screen.findByText("The agenda is ready")).toBeVisible();
    await press(user, "Insert a blank milestone letter");
    expect(await screen.findByText("A blank milestone letter is ready to be filled in")).toBeVisible();
    act(() => workbook.type(LETTER_SHEET, 5, 1, "Amara Okafor"));
    await press(user, "Insert a blank milestone letter");
    expect(await screen.findByText("There is a milestone letter already")).toBeVisible();
    expect([...workbook.sheets.keys()]).toEqual(expect.arrayContaining([AGENDA_SHEET, LETTER_SHEET]));
    expect(workbook.sheets.get(LETTER_SHEET)?.flat()).toContain("Amara Okafor");
  });
});
