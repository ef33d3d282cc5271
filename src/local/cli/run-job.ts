import { lockMeeting, runComparison, type ComparisonRun, type Found, type ProgressStep } from "../../actions";
import type { IsoDate } from "../../domain";
import { readChoices, withTold, WorkbookError, type Answers, type Json, type ToldChoices, type Workbook } from "../../workbook";
import { saveXlsx, type OpenedFile } from "../files";
import { openLocalSession } from "./local-session";
import { chooseOutputFile, writeWhole } from "./output-file";
import { readWorkbookFile } from "./read-workbook-file";
import { Refusal } from "./refusal";
import { sayFailure } from "./say-failure";
import type { Terminal } from "./terminal";

/** What the main job came to, and what it cost. */
export interface Job {
  readonly run: ComparisonRun;
  /** The file that was written; null where nothing was. */
  readonly file: string | null;
  /** What could not be kept byte for byte, in sentences. */
  readonly notes: readonly string[];
  /** The sheet the meeting was locked on; null where none was to be. */
  readonly meeting: string | null;
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
  slides: "Making the slides",
  freeze: "Putting values in place of formulas",
};

/** Said to whoever mails the file. */
const LIVE_NOTE = "Figures are live formulas. A program without Partner Track may show #NAME? in their place: write with --values before you mail the file.";

/** The main job on one file: the very actions the pane runs, on the local host. */
export async function runJob(file: string, wanted: { readonly out: string | undefined; readonly answers: Answers; readonly choices: ToldChoices; readonly lock?: IsoDate | undefined }, terminal: Terminal, project: string): Promise<Job> {
  const opened = await readWorkbookFile(file);
  const { workbook, excel } = await openLocalSession(opened, project, writesFormulas(opened, wanted.choices) ? "calculated" : "as in the file");
  try {
    const run = await runComparison(workbook, { answers: wanted.answers, choices: wanted.choices, formerSheets: "remove", onProgress: (step) => terminal.notice(`${STEPS[step]} …`) });
    const meeting = run.kind === "written" && wanted.lock !== undefined ? await lock(workbook, run.found, wanted.lock) : null;
    const { syncs, bytesToHost, bytesFromHost } = excel.counters;
    const cost = { meeting, roundTrips: syncs, bytesToHost, bytesFromHost };
    if (run.kind !== "written") return { run, file: null, notes: [], ...cost };
    const saved = await save(opened, file, wanted.out);
    return { run, ...saved, notes: run.choices.figures === "live" ? [...saved.notes, LIVE_NOTE] : saved.notes, ...cost };
  } catch (error) {
    if (error instanceof WorkbookError && error.kind === "name-taken") throw new Refusal(nameTaken(error), { cause: error });
    if (error instanceof WorkbookError) sayFailure(error, terminal);
    throw error;
  } finally {
    excel.dispose();
  }
}

/** As told, else as the workbook remembers it. */
const writesFormulas = ({ workbook }: OpenedFile, told: ToldChoices): boolean => withTold(readChoices({ settings: Object.fromEntries(workbook.settings) as Readonly<Record<string, Json>> }), told).figures === "live";

/** Where the day cannot be locked nothing is saved: the comparison was asked for together with it. */
async function lock(workbook: Workbook, found: Found, heldOn: IsoDate): Promise<string> {
  const locked = await lockMeeting(workbook, found, { heldOn });
  if (locked.kind !== "locked") throw new Refusal(`Nothing was written. ${locked.why}`);
  return locked.sheet;
}

const nameTaken = ({ detail: { sheet = "the comparison" } }: WorkbookError): string =>
  `Nothing was written: a sheet of yours is already called ${sheet}, and it stays as it is. Rename it, or name ours with --sheet-name, such as --sheet-name 2.`;

async function save(opened: OpenedFile, source: string, out: string | undefined): Promise<{ readonly file: string; readonly notes: readonly string[] }> {
  const target = await chooseOutputFile(source, out, opened.workbook);
  const { bytes, notes } = await saveXlsx(opened);
  await writeWhole(target, bytes);
  return { file: target, notes };
}
