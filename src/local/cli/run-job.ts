import { runComparison, type ComparisonRun, type ProgressStep } from "../../actions";
import { WorkbookError, type Answers, type Preset } from "../../workbook";
import { saveXlsx, type OpenedFile } from "../files";
import { openLocalSession } from "./local-session";
import { chooseOutputFile, writeWhole } from "./output-file";
import { readWorkbookFile } from "./read-workbook-file";
import { sayFailure } from "./say-failure";
import type { Terminal } from "./terminal";

/** What the main job came to, and what it cost. */
export interface Job {
  readonly run: ComparisonRun;
  /** The file that was written; null where nothing was. */
  readonly file: string | null;
  /** What could not be kept byte for byte, in sentences. */
  readonly notes: readonly string[];
  readonly roundTrips: number;
  readonly bytesToHost: number;
  readonly bytesFromHost: number;
}

const STEPS: Readonly<Record<ProgressStep, string>> = {
  map: "Looking at the workbook",
  read: "Reading its cells",
  understand: "Understanding them",
  plan: "Comparing the associates",
  write: "Writing the sheets",
};

/** The main job on one file: the very actions the pane runs, on the local host. */
export async function runJob(file: string, wanted: { readonly out: string | undefined; readonly answers: Answers; readonly preset: Preset }, terminal: Terminal, project: string): Promise<Job> {
  const opened = await readWorkbookFile(file);
  const { workbook, excel } = await openLocalSession(opened, project);
  try {
    const run = await runComparison(workbook, { answers: wanted.answers, preset: wanted.preset, onProgress: (step) => terminal.notice(`${STEPS[step]} …`) });
    const { syncs, bytesToHost, bytesFromHost } = excel.counters;
    const cost = { roundTrips: syncs, bytesToHost, bytesFromHost };
    if (run.kind !== "written") return { run, file: null, notes: [], ...cost };
    return { run, ...(await save(opened, file, wanted.out)), ...cost };
  } catch (error) {
    if (error instanceof WorkbookError) sayFailure(error, terminal);
    throw error;
  } finally {
    excel.dispose();
  }
}

async function save(opened: OpenedFile, source: string, out: string | undefined): Promise<{ readonly file: string; readonly notes: readonly string[] }> {
  const target = await chooseOutputFile(source, out, opened.workbook);
  const { bytes, notes } = await saveXlsx(opened);
  await writeWhole(target, bytes);
  return { file: target, notes };
}
