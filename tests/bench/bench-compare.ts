import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { count, rounded, times, type BenchRow } from "./bench-row";
import { largeWorkbook } from "./large-workbook";
import { median } from "./measure";
import { runProcess, type ProcessCost } from "./run-process";

const LINE_COUNTS = [12_500, 125_000] as const;
const CELLS_A_LINE = 8;
const RUNS = 3;
const PEER = 'require("@e965/xlsx").readFile(process.argv[1], { cellDates: true })';

/** The whole command, from its start to the file that is written, beside SheetJS in a process of its own, which only reads. */
export async function benchCompare(project: string): Promise<BenchRow[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "partner-track-bench-"));
  try {
    const rows: BenchRow[] = [];
    for (const lineCount of LINE_COUNTS) {
      const file = path.join(folder, `${lineCount}.xlsx`);
      // One after the other on purpose: two at once would measure each other.
      // eslint-disable-next-line no-await-in-loop
      await writeFile(file, await largeWorkbook(lineCount));
      // eslint-disable-next-line no-await-in-loop
      rows.push(await benchFile(project, file, lineCount));
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function benchFile(project: string, file: string, lineCount: number): Promise<BenchRow> {
  const ours: ProcessCost[] = [];
  const peer: ProcessCost[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    // eslint-disable-next-line no-await-in-loop -- measured in turn, so that both see the same machine
    ours.push(await runSoundly(["src/local/run.mjs", "compare", file, "--out", `${file}.${run}.out.xlsx`], project));
    // eslint-disable-next-line no-await-in-loop -- as above
    peer.push(await runSoundly(["-e", PEER, file], project));
  }
  const [our, their] = [median(ours.map(({ seconds }) => seconds)), median(peer.map(({ seconds }) => seconds))];
  const memory = /peak memory (\d+) MB/.exec(ours.at(-1)?.notices ?? "")?.[1] ?? "?";
  return { what: "The whole `compare` command", size: `${count(lineCount * CELLS_A_LINE)} cells`, measured: `${rounded(our)} s, ${memory} MB`, beside: `SheetJS only reading it: ${rounded(their)} s`, ratio: times(our / their) };
}

async function runSoundly(args: readonly string[], project: string): Promise<ProcessCost> {
  const cost = await runProcess(process.execPath, args, project);
  if (cost.exitCode !== 0) throw new Error(`${args.join(" ")} ended with ${cost.exitCode}: ${cost.notices}`);
  return cost;
}
