import type { Page } from "playwright-core";
import { tabTo } from "./tab-to";

/** Goes to a cell of a sheet by keys alone, from the pane: back to the sheets' tabs, along them, and then over the cells. */
export async function walkTo(page: Page, sheet: string, address: string): Promise<void> {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const { keyboard } = page;
  const tabs = page.getByRole("tablist", { name: "Sheets" }).getByRole("tab");
  await tabTo(page, tabs.and(page.locator('[aria-selected="true"]')));
  const names = await tabs.allTextContents();
  const chosen = await tabs.evaluateAll((all) => all.findIndex((tab) => tab.getAttribute("aria-selected") === "true"));
  const steps = names.indexOf(sheet) - chosen;
  await pressTimes(page, steps < 0 ? "ArrowLeft" : "ArrowRight", Math.abs(steps));
  await page.getByRole("tab", { name: sheet, exact: true, selected: true }).waitFor();
  await tabTo(page, page.getByRole("grid"));
  await keyboard.press("Control+Home");
  await pressTimes(page, "ArrowDown", Number(row) - 1);
  await pressTimes(page, "ArrowRight", column - 1);
}

async function pressTimes(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    // One key after the other, as a person presses them.
    // eslint-disable-next-line no-await-in-loop
    await page.keyboard.press(key);
  }
}
