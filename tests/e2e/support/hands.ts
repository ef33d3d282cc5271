import type { FileChooser, Download, Locator } from "playwright-core";
import type { WorkbenchPage } from "./a-page";
import { tabTo } from "./tab-to";
import { walkTo } from "./walk-to";

/** The two ways to work at the workbench. */
export interface Hands {
  /** Presses a button of the pane. */
  press(name: string | RegExp): Promise<void>;
  /** Puts another number into a field of the pane. */
  fill(label: string, text: string): Promise<void>;
  /** Goes to a cell of a sheet and begins to write into it, over what stands there. */
  beginWriting(sheet: string, address: string, text: string): Promise<void>;
  /** Ends the entry that was begun. */
  endWriting(key: "Enter" | "Escape"): Promise<void>;
  /** Saves the workbook to a file. */
  save(): Promise<Download>;
  /** Opens a file in the place of the workbook. */
  open(file: string): Promise<void>;
}

/** Points, clicks and types. */
export function byMouse(bench: WorkbenchPage): Hands {
  const { page, pane } = bench;
  return {
    press: (name) => pane.getByRole("button", { name, exact: true }).first().click(),
    fill: (label, text) => pane.getByLabel(label, { exact: true }).fill(text),
    beginWriting: async (sheet, address, text) => {
      await bench.chooseSheet(sheet);
      await bench.goTo(address);
      await page.keyboard.type(text);
    },
    endWriting: async (key) => {
      await page.getByRole("combobox", { name: /^Write / }).click();
      await page.keyboard.press(key);
    },
    save: async () => {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download" }).click()]);
      return download;
    },
    open: async (file) => {
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Open…" }).click()]);
      await chooser.setFiles(file);
    },
  };
}

/** Never touches the mouse: Tab, arrows, Enter, F6 between sheet and pane, Ctrl+S. */
export function byKeyboard(bench: WorkbenchPage): Hands {
  const { page, pane, grid } = bench;
  const { keyboard } = page;
  const isInPane = (): Promise<boolean> => page.evaluate(() => document.activeElement instanceof HTMLIFrameElement);
  const enter = async (half: "pane" | "sheet"): Promise<void> => {
    if ((await isInPane()) === (half === "pane")) return;
    await keyboard.press("F6");
    await page.waitForFunction((wanted) => document.activeElement instanceof HTMLIFrameElement === wanted, half === "pane");
  };
  const reach = async (target: Locator): Promise<void> => {
    await enter("pane");
    await tabTo(page, target.first());
  };
  return {
    press: async (name) => {
      await reach(pane.getByRole("button", { name, exact: true }));
      await keyboard.press("Enter");
    },
    fill: async (label, text) => {
      await reach(pane.getByLabel(label, { exact: true }));
      await keyboard.press("Control+a");
      await keyboard.type(text);
    },
    beginWriting: async (sheet, address, text) => {
      await enter("pane");
      await walkTo(page, sheet, address);
      await keyboard.type(text);
    },
    endWriting: async (key) => {
      await enter("sheet");
      await keyboard.press(key);
      await grid.and(page.locator(":focus")).waitFor();
    },
    save: async () => {
      await enter("sheet");
      await keyboard.press("Control+s");
      await page.getByLabel("File name").and(page.locator(":focus")).waitFor();
      await keyboard.type("March meeting");
      const [download] = await Promise.all([page.waitForEvent("download"), keyboard.press("Enter")]);
      return download;
    },
    open: async (file) => {
      // Behind the end of the pane the page begins anew. The browser shows its dialog only to a key pressed a moment ago, which a busy
      // machine may take for too long ago: a person presses again.
      const press = async (): Promise<FileChooser> => {
        await enter("pane");
        await tabTo(page, page.getByRole("button", { name: "Open…" }), "onwards");
        const [chooser] = await Promise.all([page.waitForEvent("filechooser", { timeout: 15_000 }), keyboard.press("Enter")]);
        return chooser;
      };
      const chooser = await press().catch(press);
      await chooser.setFiles(file);
    },
  };
}
