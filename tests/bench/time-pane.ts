import type { BrowserContext, Page } from "playwright-core";

/** Milliseconds until the pane's first screen can be used. */
export interface PaneTimes {
  readonly fromPage: number;
  /** From when the pane's own frame began. */
  readonly fromFrame: number;
}

/** Opens the workbench in a new tab, and closes it. */
export function timePane(context: BrowserContext, url: string): Promise<PaneTimes> {
  return inNewPage(context, async (page) => {
    await page.addInitScript(noteFirstButton);
    await page.goto(url, { waitUntil: "commit" });
    await page.frameLocator("iframe").getByRole("button", { name: "Find the collections" }).waitFor();
    const pane = page.frames().find((frame) => frame.url().endsWith("/taskpane.html"));
    if (pane === undefined) throw new Error("The workbench shows no pane.");
    const readyAt = await (await pane.waitForFunction(() => (window as Window & { readyAt?: number }).readyAt)).jsonValue();
    const [page0, frame0] = await Promise.all([page, pane].map((each) => each.evaluate(() => performance.timeOrigin)));
    return { fromPage: Number(readyAt) - Number(page0), fromFrame: Number(readyAt) - Number(frame0) };
  });
}

/** Opens a page in a new tab until all it asks for has run, and closes it. */
export function timePage(context: BrowserContext, url: string): Promise<number> {
  return inNewPage(context, async (page) => {
    await page.goto(url, { waitUntil: "load" });
    return page.evaluate(() => performance.getEntriesByType("navigation").reduce((_, entry) => (entry as PerformanceNavigationTiming).loadEventStart, 0));
  });
}

async function inNewPage<Result>(context: BrowserContext, work: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await context.newPage();
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Runs in each frame before its scripts do: the moment after the frame in which the button was drawn. */
function noteFirstButton(): void {
  const observer = new MutationObserver(() => {
    const isThere = [...document.querySelectorAll("button")].some(({ textContent }) => textContent === "Find the collections");
    if (!isThere) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => Object.assign(window, { readyAt: performance.timeOrigin + performance.now() })));
  });
  observer.observe(document, { childList: true, subtree: true });
}
