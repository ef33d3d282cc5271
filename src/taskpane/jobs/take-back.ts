import type { UndoReceipt } from "../../workbook";
import { words } from "../words";
import type { Job } from "./job";
import type { JobContext, JobOutcome } from "./job-context";

/** Takes the last writing back: the workbook is as it was before it. */
export async function takeBack({ undo, what }: Extract<Job, { kind: "undo" }>, { workbook }: JobContext): Promise<JobOutcome> {
  const receipt = await workbook.undo(undo);
  return { kind: "done", report: { title: words.jobs.undone(what), lines: keptLines(receipt) }, undo: null };
}

/** What stays, and whether for what the user did to it or for formulas of theirs that read it. */
function keptLines({ kept, readBy = [] }: Pick<UndoReceipt, "kept" | "readBy">): string[] {
  if (kept.length === 0) return [];
  const names = kept.join(", ");
  return [readBy.length === 0 ? words.jobs.keptYours(names) : words.jobs.keptRead(names, listOf(readBy))];
}

const MOST_NAMED = 4;

const listOf = (places: readonly string[]): string => (places.length <= MOST_NAMED ? places.join(", ") : words.jobs.andMore(places.slice(0, MOST_NAMED).join(", "), places.length - MOST_NAMED));
