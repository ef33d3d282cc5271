import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { largeWorkbook } from "./large-workbook";
import { median } from "./measure";
import { runProcess } from "./run-process";

const LINE_COUNTS = [10_000, 50_000, 100_000, 200_000] as const;
const RUNS = 3;
const PANDAS = "import sys, pandas; pandas.read_excel(sys.argv[1])";

/** The whole command on ever longer exports, and at 100,000 lines beside pandas, which only reads. */
export async function benchCompare(project: string): Promise<string[][]> {
  const folder = await mkdtemp(path.join(tmpdir(), "partner-track-bench-"));
  try {
    const rows: string[][] = [];
    for (const lineCount of LINE_COUNTS) {
      const file = path.join(folder, `${lineCount}.xlsx`);
      // One after the other on purpose: two at once would measure each other.
      // eslint-disable-next-line no-await-in-loop
      await writeFile(file, await largeWorkbook(lineCount));
      // eslint-disable-next-line no-await-in-loop
      rows.push(...(await benchFile(project, folder, file, lineCount)));
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function benchFile(project: string, folder: string, file: string, lineCount: number): Promise<string[][]> {
  const ours: number[] = [];
  const theirs: number[] = [];
  let notices = "";
  for (let run = 0; run < RUNS; run += 1) {
    // eslint-disable-next-line no-await-in-loop -- measured in turn, so that both see the same machine
    const cost = await runProcess(process.execPath, ["src/local/run.mjs", "compare", file, "--out", path.join(folder, `${lineCount}-${run}.out.xlsx`)], project);
    if (cost.exitCode !== 0) throw new Error(`compare ended with ${cost.exitCode}: ${cost.notices}`);
    ours.push(cost.seconds);
    notices = cost.notices;
    if (lineCount === 100_000) {
      // eslint-disable-next-line no-await-in-loop -- as above
      const pandas = await runProcess("/usr/bin/python3", ["-c", PANDAS, file], project);
      if (pandas.exitCode === 0) theirs.push(pandas.seconds);
    }
  }
  const seconds = median(ours);
  const memory = /peak memory (\d+) MB/.exec(notices)?.[1] ?? "?";
  const beside = lineCount === 100_000 ? besidePandas(seconds, theirs) : "";
  return [[`compare, ${lineCount.toLocaleString("en-US")} payment lines × 8`, `${seconds.toFixed(2)} s, ${((seconds * 1e6) / lineCount).toFixed(1)} µs a line, ${memory} MB`, beside]];
}

const besidePandas = (seconds: number, pandas: readonly number[]): string =>
  pandas.length === 0
    ? "not measured beside pandas: sudo apt-get install python3-pandas python3-openpyxl"
    : `${(seconds / median(pandas)).toFixed(2)} × pandas reading it (${median(pandas).toFixed(1)} s)`;
