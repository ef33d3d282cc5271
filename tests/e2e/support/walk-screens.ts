import type { WorkbenchPage } from "./a-page";
import { troubleOf } from "./trouble";

/** Shown on each screen in turn, with the name its picture has. */
export type OnScreen = (name: string) => Promise<void>;

/** Test workbooks that bring the pane into states the sample does not. */
const CASES = { asks: "kinds-of-postings-unknown", refused: "everyone-misses-one" };

/** Walks through every screen and state of the pane, in a window that shows the sheets too. */
export async function walkScreens(bench: WorkbenchPage, onScreen: OnScreen): Promise<void> {
  await walkStates(bench, onScreen);
  await walkPlaces(bench, onScreen);
  await walkCases(bench, onScreen);
}

/** Before anything was read: nothing, a cell being written, a failure. Ends with the data understood. */
async function walkStates(bench: WorkbenchPage, onScreen: OnScreen): Promise<void> {
  const { page, pane } = bench;
  const find = pane.getByRole("button", { name: "Find the collections" });
  await find.waitFor();
  await onScreen("start");
  await troubleOf(bench).failNextSync("GeneralException");
  await find.click();
  await pane.getByRole("button", { name: "Try again" }).waitFor();
  await onScreen("failure");
  await bench.goTo("H2");
  await page.keyboard.type("unfinished");
  await pane.getByRole("button", { name: "Try again" }).click();
  await pane.getByText("A cell is being edited.").waitFor();
  await onScreen("edit-mode");
  await page.getByLabel("Write H2").press("Escape");
  await pane.getByRole("button", { name: "See the candidates" }).waitFor();
}

async function walkPlaces({ page, pane }: WorkbenchPage, onScreen: OnScreen): Promise<void> {
  const go = (name: string): Promise<void> => pane.getByRole("button", { name, exact: true }).first().click();
  await onScreen("data");
  await go("Candidates");
  await pane.getByText("Amara Osei").first().waitFor();
  await onScreen("candidates");
  await pane.getByRole("button", { name: /Amara Osei/ }).first().click();
  await pane.getByRole("heading", { name: "Amara Osei" }).waitFor();
  await onScreen("candidate");
  for (const [place, title] of [["Meeting", /./], ["What-if", /./], ["Group", /./], ["Settings", "Settings"], ["Help", "Help"]] as const) {
    // One screen after the other.
    /* eslint-disable no-await-in-loop */
    await go(place);
    await pane.getByRole("heading", { level: 2, name: title }).first().waitFor();
    await onScreen(place.toLowerCase());
    /* eslint-enable no-await-in-loop */
  }
  await go("Meeting");
  await pane.getByRole("button", { name: "Write comparison" }).click();
  await pane.getByText("The comparison is written").waitFor();
  await page.getByRole("tab", { name: "Associate Comparison", selected: true }).waitFor();
  await onScreen("written");
}

async function walkCases({ page, pane }: WorkbenchPage, onScreen: OnScreen): Promise<void> {
  const open = async (name: string): Promise<void> => {
    await page.getByRole("button", { name: "For developers" }).click();
    await page.getByLabel("Test case").fill(name);
    await page.getByRole("button", { name: "Open the case" }).click();
    await pane.getByRole("button", { name: "Find the collections" }).click();
  };
  await open(CASES.asks);
  await pane.getByRole("button", { name: "Use these answers" }).waitFor();
  await onScreen("question");
  await open(CASES.refused);
  await pane.getByRole("button", { name: "Read again" }).waitFor();
  await onScreen("refusal");
}
