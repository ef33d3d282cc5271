import type { Locator, Page } from "playwright-core";

/** More stops than any screen has between two of its parts. */
const MOST_STOPS = 150;

/** Goes on with Tab, or back with Shift+Tab where it stands above, until something has the keyboard. "onwards": always with Tab. */
export async function tabTo(page: Page, target: Locator, direction: "nearest" | "onwards" = "nearest"): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    // One key after the other, as a person presses them.
    // eslint-disable-next-line no-await-in-loop
    const way = await target.evaluate((element) => {
      const { activeElement } = element.ownerDocument;
      if (activeElement === element || activeElement === null) return activeElement === null ? "Tab" : "there";
      const isAbove = (activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      return isAbove && activeElement !== element.ownerDocument.body ? "Shift+Tab" : "Tab";
    });
    if (way === "there") return;
    // eslint-disable-next-line no-await-in-loop
    await page.keyboard.press(direction === "onwards" ? "Tab" : way);
  }
  throw new Error(`The keyboard does not come to ${String(target)} within ${MOST_STOPS} stops.`);
}
