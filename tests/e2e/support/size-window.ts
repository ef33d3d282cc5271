import type { Page } from "playwright-core";

interface WindowSize {
  readonly width: number;
  readonly height: number;
}

const PATIENCE_MS = 10_000;

/**
 * Gives the window a size and waits until the page, and the frame shown in it, have drawn themselves at it.
 * A browser without a screen may stop drawing after its window was sized. A click would then wait for ever, for it waits for two
 * drawings; so the window is sized again, by a pixel more and back. A page that is busy does not answer, is not helped by that and ends
 * in a failure.
 */
export async function sizeWindow(page: Page, size: WindowSize, patienceMs = PATIENCE_MS): Promise<void> {
  await page.setViewportSize(size);
  if (await draws(page, patienceMs)) return;
  await page.setViewportSize({ ...size, height: size.height + 1 });
  await draws(page, patienceMs);
  await page.setViewportSize(size);
  if (!(await draws(page, patienceMs))) throw new Error(`At ${size.width} by ${size.height} pixels the page was not drawn in ${patienceMs} ms, though its window was sized twice.`);
}

/** Whether two drawings one after the other come in time, in the page and in each frame that shows. */
function draws(page: Page, patienceMs: number): Promise<boolean> {
  return page.evaluate(async (patience) => {
    const frames = [...document.querySelectorAll("iframe")].filter((frame) => frame.getClientRects().length > 0);
    const windows = [window, ...frames.flatMap(({ contentWindow }) => contentWindow ?? [])];
    const late = new Promise<boolean>((done) => void setTimeout(() => done(false), patience));
    const drawn = windows.map((each) => new Promise<void>((done) => each.requestAnimationFrame(() => each.requestAnimationFrame(() => done()))));
    return Promise.race([late, Promise.all(drawn).then(() => true)]);
  }, patienceMs);
}
