import type { FrameLocator, Locator, Page } from "playwright-core";

/** What a person does at the workbench, in words. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly grid: Locator;
  /** Goes to a cell through the name box and types into it. */
  enter(address: string, text: string): Promise<void>;
  goTo(address: string): Promise<void>;
  /** Waits until the cell shows text that fits. */
  cellShows(address: string, text: RegExp): Promise<string>;
  chooseSheet(name: string): Promise<void>;
  sheetNames(): Promise<readonly string[]>;
}

/** Opens the workbench and waits until the first workbook is shown and the pane is ready. A narrow window shows one of the two. */
export async function openWorkbench(page: Page, url: string, options: { readonly show: "sheets" | "pane" } = { show: "sheets" }): Promise<WorkbenchPage> {
  await page.goto(url);
  const grid = page.getByRole("grid");
  const pane = page.frameLocator("iframe");
  await grid.waitFor();
  const paneSwitch = page.getByRole("navigation", { name: "What to show" }).getByRole("button", { name: "Pane" });
  if (options.show === "pane" && (await paneSwitch.isVisible())) await paneSwitch.click();
  await pane.getByRole("button", { name: "Find the collections" }).waitFor({ state: options.show === "pane" ? "visible" : "attached" });

  const goTo = async (address: string): Promise<void> => {
    const nameBox = page.getByLabel("Name box");
    await nameBox.fill(address);
    await nameBox.press("Enter");
    await grid.focus();
  };
  const cell = (address: string): Locator => {
    const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return page.locator(`#cell-${Number(row) - 1}-${column}`);
  };
  return {
    page,
    pane,
    grid,
    goTo,
    enter: async (address, text) => {
      await goTo(address);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    cellShows: async (address, text) => {
      const shown = cell(address).filter({ hasText: text });
      await shown.waitFor();
      return (await shown.textContent()) ?? "";
    },
    chooseSheet: (name) => page.getByRole("tab", { name, exact: true }).click(),
    sheetNames: () => page.getByRole("tablist", { name: "Sheets" }).getByRole("tab").allTextContents(),
  };
}
