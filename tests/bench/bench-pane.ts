import { serveWorkbench } from "../e2e/support/serve-workbench";
import { rounded, times, type BenchRow } from "./bench-row";
import { median } from "./measure";
import { serveLibraryPage } from "./serve-library-page";
import { NOTE_FIRST_BUTTON, timePane, timePage, type PaneTimes } from "./time-pane";
import { launchUnwatched, type UnwatchedTab } from "./unwatched-browser";

const ROUNDS = 5;
/** The first visit finds nothing kept. The tab is then loaded again twice: what the browser made of the scripts is kept from the second on. */
const VISITS = 3;

interface Visit {
  readonly ours: PaneTimes;
  /** The page that loads Microsoft's library and nothing else. */
  readonly peer: number;
}

/** From opening the page to the pane's first button, in a real Chromium, beside a page that only loads Microsoft's library. */
export async function benchPane(): Promise<BenchRow[]> {
  const workbench = await serveWorkbench({ evidence: "with" });
  const library = await serveLibraryPage(workbench.url);
  try {
    const rounds: Visit[][] = [];
    // The first round warms the machine, and does not count. One after the other: two at once would measure each other.
    // eslint-disable-next-line no-await-in-loop
    for (let round = 0; round <= ROUNDS; round += 1) rounds.push(await visitsOf(workbench.url, library.url));
    const visits = (which: number): Visit[] => rounds.slice(1).flatMap((round) => round.slice(which, which + 1));
    return [...rowsOf("first visit", visits(0)), ...rowsOf("loaded again", visits(VISITS - 1))];
  } finally {
    library.close();
    await workbench.close();
  }
}

/** So many visits of each page with a browser that has seen neither. One browser at a time: the second would be busy with its own start. */
async function visitsOf(workbenchUrl: string, libraryUrl: string): Promise<Visit[]> {
  const ours = await inNewBrowser(NOTE_FIRST_BUTTON, (tab) => timePane(tab, workbenchUrl));
  const peers = await inNewBrowser("", (tab) => timePage(tab, libraryUrl));
  return ours.flatMap((each, visit) => peers.slice(visit, visit + 1).map((peer) => ({ ours: each, peer })));
}

async function inNewBrowser<Time>(script: string, visit: (tab: UnwatchedTab) => Promise<Time>): Promise<Time[]> {
  const tab = await launchUnwatched(script);
  const visits: Time[] = [];
  // eslint-disable-next-line no-await-in-loop -- one visit after the other
  for (let count = 0; count < VISITS; count += 1) visits.push(await visit(tab));
  await tab.close();
  return visits;
}

function rowsOf(size: string, visits: readonly Visit[]): BenchRow[] {
  const peer = median(visits.map((visit) => visit.peer));
  const row = (what: string, milliseconds: number): BenchRow => ({ what, size, measured: `${rounded(milliseconds)} ms`, beside: `a page with Office.js alone: ${rounded(peer)} ms`, ratio: times(milliseconds / peer) });
  return [row("Pane ready, from opening the workbench", median(visits.map(({ ours }) => ours.fromPage))), row("Pane ready, from the pane's own start", median(visits.map(({ ours }) => ours.fromFrame)))];
}
