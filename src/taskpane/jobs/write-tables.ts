import { runComparison } from "../../actions";
import { words } from "../words";
import type { Job } from "./job";
import type { JobContext, JobOutcome } from "./job-context";
import { describeReceipt } from "./describe-receipt";

/**
 * Writes the comparison. The workbook is read anew first, so that what is written is what the cells say now and not what
 * they said when the pane last looked.
 */
export async function writeTables({ choices }: Extract<Job, { kind: "write" }>, { workbook, found, onProgress, isCancelled }: JobContext): Promise<JobOutcome> {
  const run = await runComparison(workbook, { answers: found.answers, onProgress, isCancelled, choices });
  if (run.kind !== "written") return { kind: "stopped", reading: run.found.reading };
  const { receipt } = run;
  return {
    kind: "done",
    report: { title: words.write.doneTitle, lines: describeReceipt(receipt) },
    undo: receipt.undo === null ? null : { undo: receipt.undo, what: words.jobs.comparison },
  };
}
