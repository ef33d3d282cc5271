import type { Browser } from "playwright-core";
import { serveWorkbench } from "../e2e/support/serve-workbench";
import { launchBrowser } from "../support/browser";
import { rounded, times, type BenchRow } from "./bench-row";
import { median } from "./measure";
import { serveLibraryPage } from "./serve-library-page";
import { timePane, timePage, type PaneTimes } from "./time-pane";

const ROUNDS = 3;
/** The first visit finds nothing kept. The others open new tabs of the same private browser, which keeps the scripts and not what it made of them. */
const VISITS = 3;

interface Visit {
  readonly ours: PaneTimes;
  /** The page that loads Microsoft's library and nothing else. */
  readonly peer: number;
}

/** From opening the page to the pane's first button, in a real Chromium, beside a page that only loads Microsoft's library. */
export async function benchPane(): Promise<BenchRow[]> {
  const [workbench, browser] = await Promise.all([serveWorkbench({ evidence: "with" }), launchBrowser()]);
  const library = await serveLibraryPage(workbench.url);
  try {
    const rounds: Visit[][] = [];
    // The first round warms the browser itself, and does not count. One after the other: two at once would measure each other.
    // eslint-disable-next-line no-await-in-loop
    for (let round = 0; round <= ROUNDS; round += 1) rounds.push(await visitsOf(browser, workbench.url, library.url));
    const visits = (which: number): Visit[] => rounds.slice(1).flatMap((round) => round.slice(which, which + 1));
    return [...rowsOf("first visit", visits(0)), ...rowsOf("third visit", visits(VISITS - 1))];
  } finally {
    await browser.close();
    library.close();
    await workbench.close();
  }
}

/** So many visits of each page with a browser that has seen neither. */
async function visitsOf(browser: Browser, workbenchUrl: string, libraryUrl: string): Promise<Visit[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const other = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const visits: Visit[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    // eslint-disable-next-line no-await-in-loop -- measured in turn, so that both see the same machine
    visits.push({ ours: await timePane(context, workbenchUrl), peer: await timePage(other, libraryUrl) });
  }
  await context.close();
  await other.close();
  return visits;
}

function rowsOf(size: string, visits: readonly Visit[]): BenchRow[] {
  const peer = median(visits.map((visit) => visit.peer));
  const row = (what: string, milliseconds: number): BenchRow => ({ what, size, measured: `${rounded(milliseconds)} ms`, beside: `a page with Office.js alone: ${rounded(peer)} ms`, ratio: times(milliseconds / peer) });
  return [row("Pane ready, from opening the workbench", median(visits.map(({ ours }) => ours.fromPage))), row("Pane ready, from the pane's own start", median(visits.map(({ ours }) => ours.fromFrame)))];
}
