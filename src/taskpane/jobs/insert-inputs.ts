import { insertInputSheets } from "../../actions";
import { words } from "../words";
import { describeReceipt } from "./describe-receipt";
import type { Job } from "./job";
import type { JobContext, JobOutcome } from "./job-context";

/** Puts blank input sheets into the workbook; what is there stays. */
export async function insertInputs({ which }: Extract<Job, { kind: "inputs" }>, { workbook, found, onProgress }: JobContext): Promise<JobOutcome> {
  const { written, left, receipt } = await insertInputSheets(workbook, { reading: found.reading, onProgress, ...(which === undefined ? {} : { which }) });
  const title = written.length === 0 ? words.jobs.inputsThere : words.jobs.inputsWritten;
  const lines = receipt === null ? [words.jobs.left(left.join(", "))] : describeReceipt({ ...receipt, left });
  return { kind: "done", report: { title, lines }, undo: receipt?.undo ? { undo: receipt.undo, what: words.jobs.inputSheets } : "keep" };
}
