import { compareAssociates, writeAssociateSheets } from "../../actions";
import { words } from "../words";
import { describeReceipt } from "./describe-receipt";
import type { Job } from "./job";
import type { JobContext, JobOutcome } from "./job-context";
import { readAnew } from "./read-anew";

/** Writes an associate's own sheet from what the cells say now, and says how it is mailed alone. */
export async function writeOwnSheet({ name }: Extract<Job, { kind: "own sheet" }>, context: JobContext): Promise<JobOutcome> {
  const found = await readAnew(context);
  const { reading } = found;
  if (reading.outcome !== "records" || !compareAssociates(reading).rows.some((row) => row.name === name)) return { kind: "stopped", reading };
  const { onProgress, isCancelled } = context;
  const { receipt } = await writeAssociateSheets(context.workbook, found, { names: [name], onProgress, isCancelled });
  return {
    kind: "done",
    report: { title: words.jobs.ownSheetTitle(name), lines: [...describeReceipt(receipt), words.jobs.mailAlone] },
    undo: receipt.undo === null ? null : { undo: receipt.undo, what: words.jobs.ownSheet(name) },
  };
}
