import type { WorkbenchPage } from "./a-page";

/** What can go wrong, on demand, through the workbench's tools for developers. */
export interface Trouble {
  failNextSync(code: string): Promise<void>;
  /** Whether the workbook may be written to at all. */
  setReadOnly(on: boolean): Promise<void>;
  /** Protects the sheet that is shown, or takes its protection away. */
  setProtected(on: boolean): Promise<void>;
}

export function troubleOf({ page }: WorkbenchPage): Trouble {
  const wrench = page.getByRole("button", { name: "For developers" });
  const inPanel = async (work: () => Promise<void>): Promise<void> => {
    await wrench.click();
    await work();
    await page.keyboard.press("Escape");
    await page.getByRole("region", { name: "For developers" }).waitFor({ state: "detached" });
  };
  /** The box shows what the workbook says, a moment after the click. */
  const tick = async (label: string | RegExp, on: boolean): Promise<void> => {
    const box = page.getByLabel(label);
    if ((await box.isChecked()) !== on) await box.click();
    await box.and(page.locator(on ? ":checked" : ":not(:checked)")).waitFor();
  };
  return {
    failNextSync: (code) =>
      inPanel(async () => {
        await page.getByLabel("Error of a sync").selectOption(code);
        await page.getByRole("button", { name: "Fail the next sync" }).click();
        await page.getByText(`The next sync fails with ${code}.`).waitFor();
      }),
    setReadOnly: (on) => inPanel(() => tick("The workbook is read-only", on)),
    setProtected: (on) => inPanel(() => tick(/^The sheet .* is protected$/, on)),
  };
}
