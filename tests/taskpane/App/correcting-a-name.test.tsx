import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { WorkbookModel } from "../../../src/local/host/model";
import { aSmallPractice } from "../../support/a-small-practice";
import { aPaneAtWork, untilUnderstood, type PaneAtWork } from "../support/a-pane-at-work";

jest.setTimeout(60_000);

/** A practice whose fourth row of collections reads as a person's name and is none; read, with somebody who points at names. */
async function atWork(model: WorkbookModel): Promise<PaneAtWork> {
  const pane = await aPaneAtWork(model);
  await untilUnderstood();
  const pointAt: PaneAtWork["pointAt"] = async (sheet, address) => {
    await pane.pointAt(sheet, address);
    await screen.findByText("Whose these cells are");
  };
  return { ...pane, pointAt };
}

function withStranger(): WorkbookModel {
  const model = aSmallPractice();
  model.sheets[0]?.cells.rows.splice(4, 1, ["Rose Garden", 1000, 1000, 1000, 1000, 1000, 1000, 1000]);
  return model;
}

const doubts = (): HTMLElement => screen.getByRole("region", { name: "Looks wrong?" });

test("a name that is no physician is pointed at, what it would move is told, and it is out of the figures for good", async () => {
  const model = withStranger();
  const first = await atWork(model);
  expect(screen.getByText(/^4 physicians/)).toBeVisible();
  await first.pointAt("Collections", "D5");
  expect(doubts()).toHaveTextContent("“Rose Garden” is read as Rose Garden.");
  expect(doubts()).not.toHaveTextContent("Amara Osei is read");
  await first.user.selectOptions(screen.getByLabelText("Read “Rose Garden” as"), "nobody, it is no physician");
  expect(doubts()).toHaveTextContent("$7,000 under “Rose Garden” will count for nobody, and stays out of every physician’s figures.");
  const { violations } = await axe.run(doubts(), { rules: { "color-contrast": { enabled: false } } });
  expect(violations).toEqual([]);
  await first.user.click(screen.getByText("Read it so"));

  await screen.findByText(/^3 physicians/, undefined, { timeout: 10_000 });
  expect(doubts()).toHaveTextContent("“Rose Garden” is read as nobody");
  expect(screen.getByText(/^\$7,000 under Rose Garden\./)).toBeVisible();

  // Remembered with the next writing, and there when the workbook is opened again.
  await first.user.click(screen.getByText("Meeting", { selector: "button" }));
  await first.user.click(await screen.findByText("Write comparison"));
  await screen.findByText("The comparison is written", undefined, { timeout: 15_000 });
  first.close();
  const second = await atWork(model);
  expect(screen.getByText(/^3 physicians/)).toBeVisible();

  // And said in Settings, where it can be forgotten.
  await second.user.click(screen.getByLabelText("Settings"));
  const answer = await screen.findByText("Whom “Rose Garden” stands for", { exact: false });
  expect(answer).toHaveTextContent("Nobody");
  await second.user.click(screen.getByLabelText("Forget the answer to: Whom “Rose Garden” stands for"));
  await second.user.click(await screen.findByText("Data", { selector: "button" }));
  await screen.findByText(/^4 physicians/, undefined, { timeout: 10_000 });
  second.close();
});

test("a person with a new last name is pointed at, and counts as the one they are", async () => {
  const { user, pointAt, close } = await atWork(withStranger());
  await pointAt("Collections", "A5:C5");
  await user.selectOptions(screen.getByLabelText("Read “Rose Garden” as"), "the same person as Ben Lindqvist");
  expect(doubts()).toHaveTextContent("$7,000 under “Rose Garden” will count for Ben Lindqvist.");
  await user.click(screen.getByText("Read it so"));
  await screen.findByText(/^3 physicians/, undefined, { timeout: 10_000 });
  expect(doubts()).toHaveTextContent("“Rose Garden” is read as Ben Lindqvist.");
  await user.selectOptions(screen.getByLabelText("Read “Rose Garden” as"), "whoever the workbook itself says");
  await user.click(screen.getByText("Read it so"));
  await screen.findByText(/^4 physicians/, undefined, { timeout: 10_000 });
  close();
});

test("many rows are too many to correct at once", async () => {
  const { pointAt, close } = await atWork(aSmallPractice());
  await pointAt("Collections", "A2:C4");
  expect(doubts()).toHaveTextContent("These cells tell of 3 names. Select the row of one name to correct whom it stands for.");
  expect(within(doubts()).queryByText("Read it so")).not.toBeInTheDocument();
  close();
});
