import { writeMeetingPapers } from "../../actions";
import { words } from "../words";
import { describeReceipt } from "./describe-receipt";
import type { Job } from "./job";
import type { JobContext, JobOutcome } from "./job-context";
import { readAnew } from "./read-anew";

/** Writes the agenda from what the cells say now, or a blank letter. A letter that is there stays. */
export async function writePapers({ which }: Extract<Job, { kind: "papers" }>, context: JobContext): Promise<JobOutcome> {
  const found = await readAnew(context);
  if (found.reading.outcome !== "records") return { kind: "stopped", reading: found.reading };
  const { onProgress, isCancelled } = context;
  const receipt = await writeMeetingPapers(context.workbook, found, { which: [which], onProgress, isCancelled });
  const title = receipt.sheets.length === 0 ? words.jobs.paperThere[which] : words.jobs.paperWritten[which];
  return {
    kind: "done",
    report: { title, lines: describeReceipt(receipt) },
    undo: receipt.undo === null ? "keep" : { undo: receipt.undo, what: words.jobs.paper[which] },
  };
}
