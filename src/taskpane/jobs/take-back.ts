import { words } from "../words";
import type { Job } from "./job";
import type { JobContext, JobOutcome } from "./job-context";

/** Takes the last writing back: the workbook is as it was before it. */
export async function takeBack({ undo, what }: Extract<Job, { kind: "undo" }>, { workbook }: JobContext): Promise<JobOutcome> {
  const { kept } = await workbook.undo(undo);
  return { kind: "done", report: { title: words.jobs.undone(what), lines: kept.length === 0 ? [] : [words.jobs.keptYours(kept.join(", "))] }, undo: null };
}
