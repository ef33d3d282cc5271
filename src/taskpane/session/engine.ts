import { describeWorkbookError, type FormulasToFreeze, type OnProgress } from "../../actions";
import type { Workbook } from "../../workbook";
import type { Job, JobContext, JobOutcome } from "../jobs";
import type { FairnessOutcome } from "./session-actions";
import type { ReadingEvent } from "./session-event";
import type { Settled } from "./understand";

/**
 * The reader, the rules and the writing are most of the pane's code, and nothing of them is needed to draw it. They come in a
 * part of their own, asked for as soon as the pane stands.
 */
const loadReading = (): Promise<typeof import("./understand")> => import("./understand");
const loadJobs = (): Promise<typeof import("../jobs/run-job")> => import("../jobs/run-job");

/** Begins to load what the first press of a button will need. What fails now is tried again then. */
export function warmUp(): void {
  loadReading().then(loadJobs).catch(() => undefined);
}

/** Reads and judges. Whatever happens is an event, also where the code for it could not be loaded; this never fails. */
export async function understandWorkbook(workbook: Workbook, settled: Settled, onProgress: OnProgress): Promise<ReadingEvent> {
  try {
    const { understand } = await loadReading();
    return await understand(workbook, settled, onProgress);
  } catch (error) {
    return { kind: "failed", failure: describeWorkbookError(error) };
  }
}

/** Does a job. @throws WorkbookError where the program refuses */
export async function doJob(job: Job, context: JobContext): Promise<JobOutcome> {
  const { runJob } = await loadJobs();
  return runJob(job, context);
}

/** Checks what somebody asked to have checked. A failure is an outcome; this never fails. */
export async function fairnessOf(workbook: Workbook): Promise<FairnessOutcome> {
  try {
    const { checkFairness } = await import("./check-fairness");
    return await checkFairness(workbook);
  } catch (error) {
    return { kind: "failed", failure: describeWorkbookError(error) };
  }
}

/** Looks for what a freezing would come upon. A failure is an outcome; this never fails. */
export async function formulasIn(workbook: Workbook): Promise<FormulasToFreeze> {
  try {
    const { formulasToFreeze } = await import("./look-for-formulas");
    return await formulasToFreeze(workbook);
  } catch (error) {
    return { kind: "failed", failure: describeWorkbookError(error) };
  }
}
