import { setTimeout as wait } from "node:timers/promises";
import type { UnwatchedTab } from "./unwatched-browser";

/** Milliseconds until the pane's first screen can be used. */
export interface PaneTimes {
  readonly fromPage: number;
  /** From when the pane's own frame began. */
  readonly fromFrame: number;
}

const POLL_MILLISECONDS = 200;
const PATIENCE_MILLISECONDS = 60_000;

/** Opens the workbench in the tab. */
export async function timePane(tab: UnwatchedTab, url: string): Promise<PaneTimes> {
  await tab.go(url);
  const times = await answered(tab, "(frame => frame?.readyAt && [frame.readyAt - performance.timeOrigin, frame.readyAt - frame.performance.timeOrigin])(document.querySelector('iframe')?.contentWindow)");
  const [fromPage, fromFrame] = times as [number, number];
  return { fromPage, fromFrame };
}

/** Opens a page in the tab until all it asks for has run. */
export async function timePage(tab: UnwatchedTab, url: string): Promise<number> {
  await tab.go(url);
  return Number(await answered(tab, `location.href === ${JSON.stringify(url)} && performance.getEntriesByType('navigation')[0]?.loadEventStart`));
}

/** What the expression comes to once it comes to something. */
async function answered(tab: UnwatchedTab, expression: string): Promise<unknown> {
  for (let waited = 0; waited < PATIENCE_MILLISECONDS; waited += POLL_MILLISECONDS) {
    // eslint-disable-next-line no-await-in-loop -- asked again only after a while, so as not to be in the way
    await wait(POLL_MILLISECONDS);
    // eslint-disable-next-line no-await-in-loop -- the next question follows from the answer
    const answer = await tab.ask(expression);
    if (answer) return answer;
  }
  throw new Error("The page did not get ready within a minute.");
}

/** Runs in each frame before its scripts do: the moment after the frame in which the button was drawn. */
export const NOTE_FIRST_BUTTON = `(${noteFirstButton.toString()})()`;

function noteFirstButton(): void {
  const observer = new MutationObserver(() => {
    const isThere = [...document.querySelectorAll("button")].some(({ textContent }) => textContent === "Find the collections");
    if (!isThere) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => Object.assign(window, { readyAt: performance.timeOrigin + performance.now() })));
  });
  // A new frame begins with an empty page, whose window the page that comes keeps: only then is there the document to watch.
  addEventListener("DOMContentLoaded", () => observer.observe(document, { childList: true, subtree: true }));
}
