import { readFile } from "node:fs/promises";
import { openXlsx, saveXlsx } from "../../src/local/files";
import { newWorkbook } from "../../src/local/host/model";
import { fitTrend } from "../../src/domain";
import type { WorkbenchPage } from "./support/a-page";
import { runAxe } from "./support/run-axe";
import { sizeWindow } from "./support/size-window";
import { workbenchForEachTest } from "./support/workbench-for-each-test";

jest.setTimeout(240_000);
// A browser on a busy machine may miss a beat: what fails is said, and tried once more.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

let bench: WorkbenchPage;
workbenchForEachTest({
  evidence: "without",
  open: (opened) => {
    bench = opened;
  },
});

const growthOf = (series: readonly number[]): number => fitTrend(series).fit?.growthPerQuarter ?? NaN;

const findCollections = async ({ pane }: WorkbenchPage): Promise<void> => {
  await pane.getByRole("button", { name: "Find the collections" }).click();
  await pane.getByRole("button", { name: "See the candidates" }).click();
};

const writeComparison = async ({ pane }: WorkbenchPage): Promise<void> => {
  await pane.getByRole("button", { name: "Prepare the comparison" }).click();
  await pane.getByRole("button", { name: "Write comparison" }).click();
  await pane.getByText("The comparison is written").waitFor();
};

test("the pane reads the group's workbook, lists the associates and writes the comparison, which is drawn and saved", async () => {
  const { page, pane } = bench;
  expect(await bench.sheetNames()).toEqual(["Payments", "Clinical FTE", "Overhead"]);
  await bench.cellShows("A1", /^Lakeside Digestive Partners$/);

  await findCollections(bench);
  await pane.getByText("Amara Osei").waitFor();
  expect(await pane.getByText("Grace Whitfield").count()).toBe(1);

  await writeComparison(bench);
  await page.getByRole("tab", { name: "Associate Comparison", selected: true }).waitFor();
  const chart = page.getByRole("img", { name: /Group median, Amara Osei/ }).first();
  await chart.waitFor();
  expect(await chart.locator("[data-series] polyline").count()).toBeGreaterThanOrEqual(9);
  expect(await chart.locator('[data-series="Group median"] polyline').first().getAttribute("stroke-dasharray")).not.toBeNull();
  expect(await chart.getByText("Amara Osei").count()).toBe(1);

  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download" }).click()]);
  expect(download.suggestedFilename()).toBe("sample-practice.xlsx");
  const { workbook } = await openXlsx(new Uint8Array(await readFile(await download.path())), "downloaded.xlsx");
  expect(workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Payments", "Associate Comparison", "Comparison Detail"]));
});

test("a custom function typed into a cell is calculated by the bundle that ships, spills, and says what is wrong", async () => {
  const { page } = bench;
  const months = [100, 103, 101, 108, 110, 115];
  await bench.goTo("J1");
  for (const month of months) {
    // One key after the other, as a person types.
    // eslint-disable-next-line no-await-in-loop
    await page.keyboard.type(String(month));
    // eslint-disable-next-line no-await-in-loop
    await page.keyboard.press("Enter");
  }
  await bench.cellShows("J6", /^115$/);

  await bench.enter("K1", "=COLLECTIONS_TREND(J1:J6)");
  expect(Number(await bench.cellShows("K1", /\d/))).toBeCloseTo(growthOf(months), 5);

  await bench.enter("K3", '=COLLECTIONS_TREND(J1:J6,,"all")');
  await bench.cellShows("L3", /\d/);
  await bench.goTo("K4");
  expect(await page.getByLabel("Formula bar").inputValue()).not.toBe("");

  await bench.enter("J8", '=COLLECTIONS_TREND(J1:J2,,"class")');
  await bench.enter("J9", "=COLLECTIONS_TREND(J1:J2)");
  await bench.cellShows("J9", /^#N\/A$/);
  expect(await page.locator("#cell-8-9").getAttribute("title")).toMatch(/^#N\/A .*2/);

  await bench.enter("J6", "90");
  const fallen = growthOf([...months.slice(0, 5), 90]);
  expect(Number(await bench.cellShows("K1", new RegExp(`^${String(fallen).slice(0, 6)}`)))).toBeCloseTo(fallen, 5);
});

test("while a cell is being written the pane's requests are refused, as in Excel; it says what to do and goes on by itself", async () => {
  const { page, pane } = bench;
  await bench.goTo("H2");
  await page.keyboard.type("unfinished");
  await pane.getByRole("button", { name: "Find the collections" }).click();
  await pane.getByText("A cell is being edited.").waitFor();

  await page.getByLabel("Write H2").press("Escape");
  expect(await page.locator("#cell-1-7").textContent()).toBe("");
  await pane.getByRole("button", { name: "See the candidates" }).waitFor();
});

test("keys move as in Excel, and hidden sheets stay within reach", async () => {
  const { page } = bench;
  const nameBox = page.getByLabel("Name box");
  await bench.goTo("B6");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  expect(await nameBox.inputValue()).toBe("C7");
  await page.keyboard.press("Shift+ArrowDown");
  expect(await nameBox.inputValue()).toBe("C7:C8");
  await page.keyboard.press("Control+End");
  expect(await nameBox.inputValue()).toBe("F2942");
  await page.locator("#cell-2941-5").waitFor();
  expect(await page.getByRole("gridcell").count()).toBeLessThan(900);
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("F2");
  expect(await page.getByLabel("Write A1").inputValue()).toBe("Lakeside Digestive Partners");
  await page.keyboard.press("Escape");
});

test("the mouse selects cells, whole columns and runs of cells, and a double click writes; pasted text is typed into its cells", async () => {
  const { page } = bench;
  const nameBox = page.getByLabel("Name box");
  await page.locator("#cell-5-1").click();
  expect(await nameBox.inputValue()).toBe("B6");
  await page.locator("#cell-7-3").click({ modifiers: ["Shift"] });
  expect(await nameBox.inputValue()).toBe("B6:D8");
  await page.locator("#cell-5-3").hover();
  await page.mouse.down();
  await page.locator("#cell-6-5").hover();
  await page.mouse.up();
  expect(await nameBox.inputValue()).toBe("D6:F7");
  await page.getByRole("columnheader", { name: "C", exact: true }).click();
  expect(await nameBox.inputValue()).toMatch(/^C1:C\d{4}$/);

  await page.locator("#cell-5-1").dblclick();
  expect(await page.getByLabel("Write B6").inputValue()).toBe("CALLOWAY, RUTH MD");
  await page.keyboard.press("Escape");

  await bench.goTo("H6");
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "1\t2.5%\n=H6+1\ttext");
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await bench.cellShows("H7", /^2$/);
  await bench.cellShows("I6", /^2\.50%$/);
  await bench.cellShows("I7", /^text$/);
});

test("while the sheet is scrolled both ways, the frame of the selection stays on its cell", async () => {
  const { page } = bench;
  await sizeWindow(page, { width: 1280, height: 500 });
  await bench.goTo("E30");
  const cell = page.locator("#cell-29-4");
  // From the corner of the cell to the handle drawn over it; the first of them is not cut off by the frozen rows.
  const between = async (): Promise<readonly number[]> => {
    const [under, over] = [await cell.boundingBox(), await page.locator("[data-grab=fill-handle]").first().boundingBox()];
    if (!under || !over) throw new Error("The cell or the frame around it is not drawn.");
    return [over.x - under.x - under.width, over.y - under.y - under.height].map(Math.round);
  };
  const before = { gap: await between(), box: await cell.boundingBox() };

  await bench.grid.hover();
  await page.mouse.wheel(31, 57);
  await page.waitForFunction(([id, y]) => Math.round(document.getElementById(id)?.getBoundingClientRect().y ?? 0) === y, ["cell-29-4", Math.round((before.box?.y ?? 0) - 57)] as const);
  expect((await cell.boundingBox())?.x).toBeCloseTo((before.box?.x ?? 0) - 31, 0);
  expect(await between()).toEqual(before.gap);
});

test("another workbook dropped on the page takes the place of the first, and the pane starts anew", async () => {
  const { page, pane } = bench;
  await findCollections(bench);
  const workbook = newWorkbook(["Dropped sheet", "Kept back"], "other.xlsx");
  workbook.sheets[0]?.cells.setValue(0, 0, "Dropped here");
  const hidden = workbook.sheets[1];
  if (hidden) hidden.visibility = "Hidden";
  const { bytes } = await saveXlsx({ workbook, package: null });
  const transfer = await page.evaluateHandle((base64) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], "other.xlsx"));
    return data;
  }, Buffer.from(bytes).toString("base64"));
  await page.locator("main").dispatchEvent("drop", { dataTransfer: transfer });
  await bench.cellShows("A1", /^Dropped here$/);
  expect(await bench.sheetNames()).toEqual(["Dropped sheet"]);
  await pane.getByRole("button", { name: "Find the collections" }).waitFor();

  await page.getByRole("button", { name: "1 hidden" }).click();
  await page.getByRole("menuitem", { name: "Kept back" }).click();
  await page.getByRole("tab", { name: "Kept back (hidden)", selected: true }).waitFor();
});

test("a file that is no workbook is refused with what to do, and the open one stays", async () => {
  const { page } = bench;
  await page.getByLabel("Workbook to open").setInputFiles({ name: "notes.xlsx", mimeType: "text/plain", buffer: Buffer.from("not a workbook") });
  await page.getByText(/This is no \.xlsx workbook/).waitFor();
  await bench.cellShows("A1", /^Lakeside Digestive Partners$/);
});

test.each([
  ["light", 1280],
  ["dark", 1280],
  ["light", 450],
  ["dark", 450],
] as const)("axe finds nothing in the %s look at %d pixels", async (colorScheme, width) => {
  const { page } = bench;
  await page.emulateMedia({ colorScheme });
  await sizeWindow(page, { width, height: 500 });
  expect(await runAxe(page)).toEqual([]);
});
