import { lockMeeting } from "../../actions";
import { dayInWords } from "../../domain";
import { words } from "../words";
import type { Job } from "./job";
import type { JobContext, JobOutcome } from "./job-context";
import { readAnew } from "./read-anew";

/** Locks what the partners see, as the cells have it now, for the meeting of a day. A day that is locked stays as it is. */
export async function lockForMeeting({ heldOn }: Extract<Job, { kind: "lock" }>, context: JobContext): Promise<JobOutcome> {
  const found = await readAnew(context);
  if (found.reading.outcome !== "records") return { kind: "stopped", reading: found.reading };
  const lock = await lockMeeting(context.workbook, found, { heldOn, onProgress: context.onProgress });
  if (lock.kind !== "locked") return { kind: "done", report: { title: words.jobs.notLocked, lines: [lock.why], tone: "caution" }, undo: "keep" };
  const day = dayInWords(heldOn);
  return {
    kind: "done",
    report: { title: words.jobs.lockedTitle(day), lines: [words.jobs.locked(lock.sheet)] },
    undo: lock.receipt.undo === null ? null : { undo: lock.receipt.undo, what: words.jobs.lock(day) },
  };
}
