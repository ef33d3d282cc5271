import { openExcelWorkbook } from "../../src/excel";
import { aCalculatedExcel } from "../support/a-calculated-excel";
import { aPracticeOf } from "../support/a-practice-of";
import { count, times, type BenchRow } from "./bench-row";
import { JOBS, type Job } from "./jobs";

const SIZES = [13, 60] as const;
/** Only what is written most is tried for a group as large as there are few. */
const LARGE = 500;
const KILOBYTE = 1024;

interface JobCost {
  readonly associates: number;
  readonly exchanges: number;
  readonly kilobytes: number;
}

/** How often each job of the pane talks to Excel, and how much travels both ways: counted, not timed, so the same on every machine. */
export async function benchJobs(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const job of JOBS) {
    const costs: JobCost[] = [];
    // One after the other: the client library is one for the process.
    // eslint-disable-next-line no-await-in-loop
    for (const size of job.tries === "a large group too" ? [...SIZES, LARGE] : SIZES) costs.push(await costOf(job, size));
    rows.push(rowOf(job, costs));
  }
  return rows;
}

async function costOf({ prepare }: Job, associates: number): Promise<JobCost> {
  const local = await aCalculatedExcel(aPracticeOf(associates));
  const act = await prepare(openExcelWorkbook(), local, associates);
  const before = { ...local.counters };
  await act();
  const { syncs, bytesToHost, bytesFromHost } = local.counters;
  local.dispose();
  return { associates, exchanges: syncs - before.syncs, kilobytes: (bytesToHost + bytesFromHost - before.bytesToHost - before.bytesFromHost) / KILOBYTE };
}

function rowOf({ name }: Job, costs: readonly JobCost[]): BenchRow {
  const [least, ...larger] = costs;
  const each = (show: (cost: JobCost) => string): string => costs.map(show).join(", ");
  return {
    what: name,
    size: `${each(({ associates }) => String(associates))} associates`,
    measured: `${each(({ exchanges }) => String(exchanges))} exchanges with Excel; ${each(({ kilobytes }) => count(Math.round(kilobytes)))} KB`,
    beside: `${larger.map(({ associates }) => times(associates / (least?.associates ?? 1))).join(", ")} the associates`,
    ratio: `${larger.map(({ kilobytes }) => times(kilobytes / (least?.kilobytes ?? 1))).join(", ")} the bytes`,
  };
}
