import { setTimeout as pause } from "node:timers/promises";
import v8 from "node:v8";
import vm from "node:vm";
import type { LocalExcel } from "../../src/local/host";
import { newSheet } from "../../src/local/host/model";
import { REST_MILLISECONDS } from "../../src/taskpane/session";
import { COMPARISON_SHEET } from "../../src/workbook";
import { aLocalExcel } from "../support/a-local-excel";
import { aSmallPractice } from "../support/a-small-practice";
import { openSession, type OpenSession } from "../support/long-life/open-session";
import { count, type SoakResult } from "./soak-result";

const EDITS = 10_000;
/** Edits made in one go; after each the pane comes to rest and reads once. */
const BURST = 10;
const EDITS_A_LOOK = 1_000;
/** What a thousand edits may leave behind, the host that answers included: a quarter of a kilobyte an edit. */
const MOST_BYTES_A_THOUSAND = 256 * 1024;
/** A week in a minute: cells come to rest soon. */
const SHORT_REST_MILLISECONDS = 15;
/** An edit made while the last one is read is read after it. */
const MOST_READINGS_A_BURST = 2;
const QUIET_MILLISECONDS = 60;

/** The pane open for a week: it follows ten thousand edits, and holds no more memory in the end than at the start. */
export async function soakLife(_seed: number, project: string): Promise<SoakResult> {
  const restore = shortenRest();
  const model = aSmallPractice();
  model.sheets.push(newSheet(model, COMPARISON_SHEET));
  const local = await aLocalExcel(model);
  const pane = await openSession(project);
  pane.actions().read();
  await until(() => isCurrent(pane));
  const first = pane.readings();
  const heap: number[] = [];
  const handlers: number[] = [];
  for (let edit = 1; edit <= EDITS; edit += 1) {
    /* eslint-disable no-await-in-loop -- one hand, one edit after the other */
    await local.user.edit(`'Clinical FTE'!B${2 + (edit % 3)}`, [[0.5 + ((edit * 7_919) % 500) / 1_000]]);
    if (edit % BURST === 0) await until(() => pane.readings() >= first + edit / BURST && isCurrent(pane));
    if (edit % EDITS_A_LOOK === 0) {
      handlers.push(await handlersOn(local));
      heap.push(heapNow());
    }
    /* eslint-enable no-await-in-loop */
  }
  const readings = pane.readings() - first;
  pane.close();
  const left = await handlersOn(local);
  local.dispose();
  restore();
  // Compiled code that is no longer run is only let go now and then, so what is held goes up and down: the least of each half tells.
  const [early, late] = [heap.slice(0, heap.length / 2), heap.slice(heap.length / 2)].map((half) => Math.min(...half)) as [number, number];
  const growth = Math.max(0, (late - early) / (EDITS / 2 / 1_000));
  return {
    what: "The pane open for a week, following every edit",
    tried: `${count(EDITS)} edits, ${count(readings)} readings`,
    found: `it held ${heap.map(megabytes).join(", ")} MB after each thousand: from the least of one half to the least of the other ${kilobytes(growth)} KB a thousand, ${kilobytes(MOST_BYTES_A_THOUSAND)} are allowed; one handler, none once closed`,
    faults: [
      ...(growth > MOST_BYTES_A_THOUSAND ? [`it grew by ${kilobytes(growth)} KB a thousand edits`] : []),
      ...handlers.filter((handler) => handler !== 1).map((handler) => `there were ${handler} handlers`),
      ...(left === 0 ? [] : [`${left} handlers were left when it was closed`]),
      ...(readings > (EDITS / BURST) * MOST_READINGS_A_BURST ? [`it read ${readings} times for ${EDITS / BURST} bursts`] : []),
    ],
  };
}

const isCurrent = (pane: OpenSession): boolean => {
  const session = pane.session();
  return session.kind === "ready" && session.freshness.kind === "current";
};

/** Each handler asks Excel once about an edit. One on a sheet of ours is followed by nothing else. */
async function handlersOn(local: LocalExcel): Promise<number> {
  await quiet(local);
  const before = local.counters.syncs;
  await local.user.edit(`'${COMPARISON_SHEET}'!A1`, [[1]]);
  await quiet(local);
  return local.counters.syncs - before;
}

async function quiet({ counters }: LocalExcel): Promise<void> {
  for (let before = -1; before !== counters.syncs; ) {
    before = counters.syncs;
    // eslint-disable-next-line no-await-in-loop -- until nothing has been asked of Excel for a while
    await pause(QUIET_MILLISECONDS);
  }
}

const collectGarbage = (): void => {
  v8.setFlagsFromString("--expose-gc");
  (vm.runInNewContext("gc") as () => void)();
};

function heapNow(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

function shortenRest(): () => void {
  const usual = globalThis.setTimeout;
  const shorter = (run: () => void, milliseconds?: number): NodeJS.Timeout => usual(run, milliseconds === REST_MILLISECONDS ? SHORT_REST_MILLISECONDS : milliseconds);
  globalThis.setTimeout = Object.assign(shorter, usual) as typeof setTimeout;
  return () => void (globalThis.setTimeout = usual);
}

async function until(holds: () => boolean): Promise<void> {
  // eslint-disable-next-line no-await-in-loop -- until it does
  while (!holds()) await pause(1);
}

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
const kilobytes = (bytes: number): string => (bytes / 2 ** 10).toFixed(0);
