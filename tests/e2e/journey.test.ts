import type { Locator } from "playwright-core";
import { readFile } from "node:fs/promises";
import { openXlsx } from "../../src/local/files";
import type { WorkbenchPage } from "./support/a-page";
import { byKeyboard, byMouse, type Hands } from "./support/hands";
import { troubleOf } from "./support/trouble";
import { workbenchForEachTest } from "./support/workbench-for-each-test";

jest.setTimeout(400_000);
// A browser on a busy machine may miss a beat: what fails is said, and tried once more.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

/** Dev Raman's clinical FTE in the last month of the sample. */
const [FTE_SHEET, FTE_CELL] = ["Clinical FTE", "AH12"];

/** The button is called otherwise once there is a comparison. */
const WRITE = /^(?:Write|Refresh) comparison$/;

const LIFT = "=PROJECT_LIFT(40,58)";

let bench: WorkbenchPage;
workbenchForEachTest({
  evidence: "with",
  prepare: async (context) => {
    // Without a choice of places, Save as asks for a name and downloads.
    await context.addInitScript("window.showSaveFilePicker = undefined");
    context.setDefaultTimeout(60_000);
  },
  open: (opened) => {
    bench = opened;
  },
});

const shown = (text: string | RegExp): Promise<void> => bench.pane.getByText(text).first().waitFor();

/** What stands beside a name in the list of figures. */
const fact = (name: string): Locator => bench.pane.getByText(name, { exact: true }).locator("xpath=self::dt/following-sibling::dd");

/** Waits until a figure is no longer what it was, and says what it is. */
async function becomes(figure: Locator, from: string): Promise<string> {
  await figure.filter({ hasNotText: from }).waitFor();
  return figure.innerText();
}

async function readCandidate(hands: Hands): Promise<Locator> {
  await hands.press("Candidates");
  await hands.press(/Dev Raman/);
  await bench.pane.getByRole("heading", { name: "Dev Raman" }).waitFor();
  return fact("Last four quarters, per cFTE");
}

async function changeFte(hands: Hands, to: string): Promise<void> {
  await hands.beginWriting(FTE_SHEET, FTE_CELL, to);
  await hands.endWriting("Enter");
}

/** Dev Raman's line of the comparison, to be held against another time. */
async function comparisonText(): Promise<string> {
  await bench.chooseSheet("Associate Comparison");
  await bench.goTo("A1");
  return bench.page.getByRole("row").filter({ hasText: "Dev Raman" }).first().innerText();
}

/** What was typed into a cell of the sheet shown. */
async function entryOf(address: string): Promise<string> {
  await bench.goTo(address);
  return bench.page.getByLabel("Formula bar").inputValue();
}

describe.each([
  ["by mouse", byMouse],
  ["by keyboard alone", byKeyboard],
])("the hour before the meeting, %s", (_, handsOf) => {
  test("from the sample to a saved file, with nothing lost on the way", async () => {
    const hands = handsOf(bench);
    const trouble = troubleOf(bench);
    const sheetsBefore = await bench.sheetNames();

    await hands.press("Find the collections");
    await shown("What was understood");
    await shown("All 41 totals tie to the cent");
    await hands.press("See the candidates");
    const figure = await readCandidate(hands);
    const atFirst = await figure.innerText();
    expect(atFirst).toMatch(/^\$[\d,]+$/);

    // A cell is being written while the pane is asked to read.
    await hands.beginWriting(FTE_SHEET, FTE_CELL, "0.5");
    await hands.press("Data");
    await hands.press("Read again");
    await shown("A cell is being edited.");
    await shown(/Press Enter or Esc in the sheet to continue/);
    await hands.endWriting("Enter");
    await shown("What was understood");
    await bench.cellShows(FTE_CELL, /^0\.50?$|^50%$/);
    await readCandidate(hands);
    const atHalf = await becomes(figure, atFirst);

    // The candidate follows the sheet by itself.
    await changeFte(hands, "1");
    expect(await becomes(figure, atHalf)).toBe(atFirst);

    // Another weight, kept in the group's own sheet once that may be written to.
    await hands.press("Settings");
    await hands.fill("Cultural, points", "35");
    await shown(/^1 change is not kept yet\./);
    await bench.chooseSheet("Scoring");
    await trouble.setProtected(true);
    await hands.press("Keep these weights");
    await shown("The workbook or a sheet is protected.");
    await trouble.setProtected(false);
    await hands.press("Try again");
    await shown("Kept in the sheet Scoring");

    // Nothing is written where nothing can be, and trying again succeeds.
    await hands.press("Meeting");
    await trouble.setReadOnly(true);
    await hands.press("Write comparison");
    await shown("The workbook is open for reading only.");
    await shown(/Nothing in the workbook was changed\./);
    expect(await bench.sheetNames()).toEqual(sheetsBefore);
    await trouble.setReadOnly(false);
    await trouble.failNextSync("GeneralException");
    await hands.press("Try again");
    await bench.pane.getByRole("alert").waitFor();
    expect(await bench.sheetNames()).toEqual(sheetsBefore);
    await hands.press("Try again");
    await shown("The comparison is written");
    const first = await comparisonText();

    // The same again after a change. A protected sheet takes no entry until it is free.
    await bench.chooseSheet(FTE_SHEET);
    await trouble.setProtected(true);
    await changeFte(hands, "0.5");
    await bench.page.getByText(/The sheet .* is protected\./).waitFor();
    await bench.cellShows(FTE_CELL, /^1(\.00)?$|^100%$/);
    await trouble.setProtected(false);
    await changeFte(hands, "0.5");
    await hands.press(WRITE);
    await shown("The comparison is written");
    const second = await comparisonText();
    expect(second).not.toBe(first);

    await hands.press(/^Undo: take back the comparison/);
    await shown(/^Taken back/);
    expect(await comparisonText()).toBe(first);
    await hands.press(WRITE);
    await shown("The comparison is written");
    expect(await comparisonText()).toBe(second);

    // A formula of ours becomes its value for mailing, and comes back.
    await hands.beginWriting("Overhead", "A30", LIFT);
    await hands.endWriting("Enter");
    await bench.cellShows("A30", /^145$/);
    await hands.press("Meeting");
    await hands.press("Freeze to values…");
    await hands.press("Freeze now");
    await shown(/^1 formula is a value now/);
    expect(await entryOf("A30")).toBe("145");
    await hands.press(/^Undo: take back the freezing/);
    await shown(/^Taken back/);
    expect(await entryOf("A30")).toBe(LIFT);

    // What was saved is all there, for other programs and for us.
    const download = await hands.save();
    const file = `${await download.path()}.xlsx`;
    await download.saveAs(file);
    const { workbook } = await openXlsx(new Uint8Array(await readFile(file)), "saved.xlsx");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([...sheetsBefore, "Associate Comparison", "Comparison Detail"]));
    const fte = workbook.sheets.find(({ name }) => name === FTE_SHEET);
    expect(fte?.cells.value(11, 33)).toBe(0.5);
    await hands.open(file);
    await bench.pane.getByRole("button", { name: "Find the collections" }).waitFor();
    expect(await comparisonText()).toBe(second);
    await hands.press("Find the collections");
    await hands.press("See the candidates");
    const reopened = await readCandidate(hands);
    expect(await reopened.innerText()).toBe(atHalf);
  });
});
