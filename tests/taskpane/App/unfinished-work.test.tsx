import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { newSheet } from "../../../src/local/host/model";
import { aSmallPractice } from "../../support/a-small-practice";
import { aTemplate } from "../../support/input-sheets";
import { aPaneAtWork, untilUnderstood, type PaneAtWork } from "../support/a-pane-at-work";

jest.setTimeout(60_000);

interface AtWork extends PaneAtWork {
  readonly go: (place: string) => Promise<void>;
}

/** The real pane on a practice with a Scoring sheet, its collections found. */
async function atWork(): Promise<AtWork> {
  const model = aSmallPractice();
  const scoring = newSheet(model, "Scoring");
  scoring.cells.rows.push(...aTemplate("Scoring").values.map((row) => row.map((cell) => cell ?? "")));
  model.sheets.push(scoring);
  const pane = await aPaneAtWork(model);
  await untilUnderstood();
  const go = async (place: string): Promise<void> => {
    await pane.user.click(button(place));
    await waitFor(() => expect(screen.queryByText("Opening…")).not.toBeInTheDocument());
  };
  return { ...pane, go };
}

/** By its text or its name read aloud. By its role it takes ten times as long, and there are many. */
const button = (name: string): HTMLElement => screen.queryByText(name, { selector: "button" }) ?? screen.getByLabelText(name, { selector: "button" });

const clinical = (): HTMLElement => screen.getByLabelText("Clinical, points");
const clinicalCell = (): string => screen.getAllByLabelText(/^Scoring!B\d+$/)[4]?.getAttribute("aria-label") ?? "";

async function retype(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  await user.paste(text);
}

describe("a scale that is being changed", () => {
  test("is there when one comes back, after a reading too, is said, and can be discarded", async () => {
    const { local, user, go, close } = await atWork();
    await go("Settings");
    await retype(user, clinical(), "30");
    expect(screen.getByText(/^1 change is not kept yet\./)).toBeVisible();
    await go("Candidates");
    await local.user.edit("'Clinical FTE'!B2", [[0.9]]);
    await waitFor(() => expect(screen.queryByText(/Cells of this workbook were edited/)).not.toBeInTheDocument());
    await go("Data");
    await user.click(button("Read again"));
    await screen.findByText("What was understood");
    await go("Settings, with changes not kept yet");
    expect(clinical()).toHaveValue("30");
    expect(screen.getByText(/^1 change is not kept yet\./)).toBeVisible();

    await user.click(button("Discard changes"));
    expect(clinical()).toHaveValue("10");
    expect(button("Settings")).toBeVisible();
    close();
  });

  test("gives way to what somebody types into its cell, and is done with once it is kept", async () => {
    const { local, user, go, close } = await atWork();
    await go("Settings");
    await retype(user, clinical(), "30");
    const cell = clinicalCell();
    await go("Candidates");
    await local.user.edit(cell, [[15]]);
    await waitFor(() => expect(button("Settings")).toBeVisible(), { timeout: 5000 });
    await go("Settings");
    expect(clinical()).toHaveValue("15");

    await retype(user, clinical(), "20");
    await user.click(button("Keep these weights"));
    await waitFor(() => expect(screen.getByText("Nothing is changed yet.")).toBeVisible(), { timeout: 5000 });
    expect(clinical()).toHaveValue("20");
    close();
  });

  test("is not there for another workbook", async () => {
    const first = await atWork();
    await first.go("Settings");
    await retype(first.user, clinical(), "30");
    first.close();
    const second = await atWork();
    await second.go("Settings");
    expect(clinical()).toHaveValue("10");
    second.close();
  });
});

test("roles that were chosen wait for being read, and are done with then", async () => {
  const { user, go, close } = await atWork();
  const role = (): HTMLElement => screen.getByLabelText("What Ben Lindqvist is");
  await go("Settings");
  await user.selectOptions(role(), "Partner");
  await go("Candidates");
  await go("Settings, with changes not kept yet");
  expect(role()).toHaveValue("partner");
  expect(screen.getByText(/1 role is chosen and not read yet\./)).toBeVisible();
  await user.click(button("Read with these roles"));
  await waitFor(() => expect(button("Settings")).toBeVisible(), { timeout: 5000 });
  expect(await screen.findByLabelText("What Ben Lindqvist is")).toHaveValue("partner");
  close();
});

test("what is tried on What-if is there when one comes back, and one press begins again", async () => {
  const { local, user, go, close } = await atWork();
  await go("What-if");
  await user.click(button("Another hire"));
  const cost = (): HTMLElement => screen.getAllByLabelText("Cost a month, in dollars")[0] ?? document.body;
  await user.click(cost());
  await user.paste("31k");
  await local.user.edit("'Clinical FTE'!B2", [[0.9]]);
  await go("Meeting");
  await go("What-if");
  expect(cost()).toHaveValue("31k");
  await user.click(button("Start again"));
  expect(cost()).toHaveValue("");
  close();
});

test("how the meeting is to be shown is there when one comes back, is said not to be written, and can be taken back", async () => {
  const { user, go, close } = await atWork();
  await go("Meeting");
  expect(screen.queryByText("These choices are not written yet.")).not.toBeInTheDocument();
  await user.click(screen.getByRole("radio", { name: /^Finance/ }));
  await go("Data");
  await user.click(button("Read again"));
  await screen.findByText("What was understood");
  await go("Meeting");
  expect(screen.getByRole("radio", { name: /^Finance/ })).toBeChecked();
  expect(screen.getByText("These choices are not written yet.")).toBeVisible();
  await user.click(button("Discard choices"));
  expect(screen.getByRole("radio", { name: /^Meeting/ })).toBeChecked();

  await user.click(screen.getByRole("radio", { name: /^Finance/ }));
  await user.click(button("Write comparison"));
  await waitFor(() => expect(screen.queryByText("These choices are not written yet.")).not.toBeInTheDocument(), { timeout: 10_000 });
  expect(screen.getByRole("radio", { name: /^Finance/ })).toBeChecked();
  close();
});
