import { setTimeout as wait } from "node:timers/promises";
import { serveWorkbench } from "../e2e/support/serve-workbench";
import { rounded, times, type BenchRow } from "./bench-row";
import { median } from "./measure";
import { serveLibraryPage } from "./serve-library-page";
import { NOTE_FIRST_BUTTON, timePane, timePage, type PaneTimes } from "./time-pane";
import { launchUnwatched, type UnwatchedBrowser } from "./unwatched-browser";

const ROUNDS = 5;
/** The first visit finds nothing kept. The tab is then loaded again twice: what the browser made of the scripts is kept from the second on. */
const VISITS = 3;
const SETTLING_MILLISECONDS = 1500;

interface Visit {
  readonly ours: PaneTimes;
  /** The page that loads Microsoft's library and nothing else. */
  readonly peer: number;
}

/** From opening the page to the pane's first button, in a real Chromium, beside a page that only loads Microsoft's library. */
export async function benchPane(): Promise<BenchRow[]> {
  const [workbench, browser] = await Promise.all([serveWorkbench({ evidence: "with" }), launchUnwatched()]);
  const library = await serveLibraryPage(workbench.url);
  try {
    const rounds: Visit[][] = [];
    // The first round warms the browser itself, and does not count. One after the other: two at once would measure each other.
    // eslint-disable-next-line no-await-in-loop
    for (let round = 0; round <= ROUNDS; round += 1) rounds.push(await visitsOf(browser, workbench.url, library.url));
    const visits = (which: number): Visit[] => rounds.slice(1).flatMap((round) => round.slice(which, which + 1));
    return [...rowsOf("first visit", visits(0)), ...rowsOf("loaded again", visits(VISITS - 1))];
  } finally {
    await browser.close();
    library.close();
    await workbench.close();
  }
}

/** So many visits of each page with a tab that has seen neither. */
async function visitsOf(browser: UnwatchedBrowser, workbenchUrl: string, libraryUrl: string): Promise<Visit[]> {
  const [tab, other] = await Promise.all([browser.newTab(NOTE_FIRST_BUTTON), browser.newTab("")]);
  // A new tab is a process of its own, with a network of its own: their start is the browser's, not the page's.
  await Promise.all([tab, other].map((each) => each.go(new URL("/cases.json", workbenchUrl).href)));
  await wait(SETTLING_MILLISECONDS);
  const visits: Visit[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    // eslint-disable-next-line no-await-in-loop -- measured in turn, so that both see the same machine
    visits.push({ ours: await timePane(tab, workbenchUrl), peer: await timePage(other, libraryUrl) });
  }
  await Promise.all([tab.close(), other.close()]);
  return visits;
}

function rowsOf(size: string, visits: readonly Visit[]): BenchRow[] {
  const peer = median(visits.map((visit) => visit.peer));
  const row = (what: string, milliseconds: number): BenchRow => ({ what, size, measured: `${rounded(milliseconds)} ms`, beside: `a page with Office.js alone: ${rounded(peer)} ms`, ratio: times(milliseconds / peer) });
  return [row("Pane ready, from opening the workbench", median(visits.map(({ ours }) => ours.fromPage))), row("Pane ready, from the pane's own start", median(visits.map(({ ours }) => ours.fromFrame)))];
}
