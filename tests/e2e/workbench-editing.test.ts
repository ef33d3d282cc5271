import type { Locator } from "playwright-core";
import type { WorkbenchPage } from "./support/a-page";
import { runAxe } from "./support/run-axe";
import { workbenchForEachTest } from "./support/workbench-for-each-test";

jest.setTimeout(240_000);
// A browser on a busy machine may miss a beat: what fails is said, and tried once more.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

let bench: WorkbenchPage;
workbenchForEachTest({
  evidence: "with",
  open: (opened) => {
    bench = opened;
  },
});

const undo = (): Promise<void> => bench.page.keyboard.press("Control+z");
const cell = (row: number, column: number): Locator => bench.page.locator(`#cell-${row - 1}-${column - 1}`);

/** The middle of a cell, which is not on the page where it is empty: where its column and its row meet. */
async function placeOf(column: string, row: number): Promise<{ readonly x: number; readonly y: number }> {
  const [{ x }, { y }] = [await middleOf(bench.page.getByRole("columnheader", { name: column, exact: true })), await middleOf(bench.page.getByRole("rowheader", { name: String(row), exact: true }))];
  return { x, y };
}

/** Waits until it holds, as a person would look again. */
async function eventually(holds: () => Promise<boolean>): Promise<void> {
  // One look after the other.
  // eslint-disable-next-line no-await-in-loop
  while (!(await holds())) await bench.page.waitForTimeout(25);
}

/** Drags from the middle of one thing to the middle of another, as a hand does. */
async function drag(from: Locator, to: { readonly x: number; readonly y: number }): Promise<void> {
  const { page } = bench;
  await from.hover({ force: true });
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
}

async function middleOf(thing: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await thing.boundingBox();
  if (!box) throw new Error("It is not on the page.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("what was typed, cleared and pasted is taken back and done again, by keys and by buttons", async () => {
  const { page } = bench;
  await bench.enter("J2", "12");
  await bench.enter("J3", "=J2*2");
  await bench.cellShows("J3", /^24$/);
  await bench.enter("J2", "20");
  await bench.cellShows("J3", /^40$/);
  await undo();
  await bench.cellShows("J3", /^24$/);
  expect(await page.getByLabel("Name box").inputValue()).toBe("J2");
  await page.keyboard.press("Control+Shift+z");
  await bench.cellShows("J3", /^40$/);
  await bench.goTo("J2:J3");
  await page.keyboard.press("Delete");
  await cell(3, 10).filter({ hasText: /./ }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Undo" }).click();
  await bench.cellShows("J3", /^40$/);
  await page.getByRole("button", { name: "Redo" }).click();
  await cell(3, 10).filter({ hasText: /./ }).waitFor({ state: "detached" });
});

test("what the add-in writes ends what can be taken back", async () => {
  const { page, pane } = bench;
  await bench.enter("J2", "12");
  const button = page.getByRole("button", { name: "Undo" });
  expect(await button.getAttribute("title")).toBe("Undo typing in J2 (Ctrl+Z)");
  await pane.getByRole("button", { name: "Find the collections" }).click();
  await pane.getByRole("button", { name: "See the candidates" }).click();
  expect(await button.getAttribute("title")).toBe("Undo typing in J2 (Ctrl+Z)");
  await pane.getByRole("button", { name: "Prepare the comparison" }).click();
  await pane.getByRole("button", { name: "Write comparison" }).click();
  await pane.getByText("The comparison is written").waitFor();
  expect(await button.getAttribute("title")).toBe("Nothing to undo");
});

test("the corner of a selection fills by mouse, Ctrl+D and Ctrl+R by keyboard", async () => {
  const { page } = bench;
  // To the right of what is in view at first, and below the frozen rows.
  await bench.enter("J7", "1");
  await bench.enter("J8", "3");
  await bench.goTo("J7:J8");
  await drag(page.locator('[data-grab="fill-handle"]').first(), await placeOf("J", 9));
  await bench.cellShows("J9", /^5$/);
  expect(await page.getByLabel("Name box").inputValue()).toBe("J7:J9");
  await bench.enter("K7", "=J7*10");
  await bench.goTo("K7:K9");
  await page.keyboard.press("Control+d");
  await bench.cellShows("K9", /^50$/);
  await bench.goTo("K7:L9");
  await page.keyboard.press("Control+r");
  await bench.cellShows("L9", /^500$/);
  await undo();
  await cell(9, 12).filter({ hasText: /./ }).waitFor({ state: "detached" });
});

test("columns are made wider by dragging, fitted by a double click, and changed by keys", async () => {
  const { page } = bench;
  const header = page.getByRole("columnheader", { name: "B", exact: true });
  const widthOf = async (): Promise<number> => Math.round((await header.boundingBox())?.width ?? 0);
  const widthIs = (matches: (pixels: number) => boolean): Promise<void> => eventually(async () => matches(await widthOf()));
  const before = await widthOf();
  const edge = header.locator("[data-grab]");
  const { x, y } = await middleOf(edge);
  await drag(edge, { x: x + 50, y });
  await widthIs((pixels) => pixels === before + 50);
  await undo();
  await widthIs((pixels) => pixels === before);
  await bench.enter("B8", "A name that is a good deal longer than any of the others in this column");
  await edge.dblclick({ force: true });
  await widthIs((pixels) => pixels > before + 100);
  const fitted = await widthOf();
  await bench.goTo("B8");
  await page.keyboard.press("Alt+Shift+ArrowRight");
  await widthIs((pixels) => pixels > fitted);
});

test("functions are offered while a formula is written, taken by key, and their arguments explained", async () => {
  const { page } = bench;
  await bench.goTo("B8");
  await page.keyboard.type("=COLL");
  const editor = page.getByRole("combobox", { name: "Write B8" });
  await page.getByRole("option", { name: /COLLECTIONS_TREND/, selected: true }).waitFor();
  expect(await editor.getAttribute("aria-activedescendant")).toBe("function-COLLECTIONS_TREND");
  expect(await runAxe(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  expect(await editor.inputValue()).toBe("=COLLECTIONS_PER_CFTE(");
  await page.keyboard.type("F6,");
  await page.getByText(/^Clinical FTE: one number/).waitFor();
  expect(await runAxe(page)).toEqual([]);
  await page.keyboard.type("2)");
  await page.keyboard.press("Enter");
  await bench.cellShows("B8", /^10158\.29$/);

  await page.getByLabel("Formula bar").click();
  await page.getByLabel("Formula bar").fill("=PAYER_R");
  await page.getByRole("option", { name: /PAYER_RISK/ }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("listbox").waitFor({ state: "detached" });
  expect(await page.getByLabel("Formula bar").inputValue()).toBe("=PAYER_R");
  await page.keyboard.press("Escape");
  expect(await page.getByLabel("Formula bar").inputValue()).not.toBe("=PAYER_R");
});

test("save as asks for a name where the browser has no choice of places", async () => {
  const { page } = bench;
  await page.evaluate("window.showSaveFilePicker = undefined");
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+s");
  await page.getByLabel("File name").fill("March meeting");
  expect(await runAxe(page)).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toBe("March meeting.xlsx");
  await page.getByTitle("March meeting.xlsx").waitFor();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByRole("grid").waitFor();
});

test("developers open test cases and let things go wrong", async () => {
  const { page, pane } = bench;
  const wrench = page.getByRole("button", { name: "For developers" });
  await wrench.click();
  expect(await runAxe(page)).toEqual([]);
  await page.getByLabel("Test case").fill("a-month-left-blank");
  await page.getByRole("button", { name: "Open the case" }).click();
  await bench.cellShows("A1", /^Provider$/);
  await pane.getByRole("button", { name: "Find the collections" }).waitFor();

  await wrench.click();
  await page.getByLabel("Delay of the network").selectOption("0.2 seconds a sync");
  await page.getByLabel("Error of a sync").selectOption("HostIsBusy");
  await page.getByRole("button", { name: "Fail the next sync" }).click();
  await pane.getByRole("button", { name: "Find the collections" }).click();
  await pane.getByRole("button", { name: "Try again" }).click();

  await page.getByLabel(/^The sheet .* is protected$/).check();
  await page.keyboard.press("Escape");
  await bench.enter("B2", "1");
  await page.getByText(/The sheet .* is protected\./).waitFor();
});

test("the sample comes with its input sheets filled in", async () => {
  expect(await bench.sheetNames()).toEqual(expect.arrayContaining(["Payments", "Incidents", "Scoring"]));
});
