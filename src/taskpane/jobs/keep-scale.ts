import { keepScoring } from "../../actions";
import { words } from "../words";
import type { Job } from "./job";
import type { JobContext, JobOutcome } from "./job-context";

/** Writes the changed scale into the Scoring sheet; the figures follow from there. */
export async function keepScale({ draft }: Extract<Job, { kind: "scoring" }>, { workbook, found, onProgress }: JobContext): Promise<JobOutcome> {
  const { sheet, version, undo } = await keepScoring(workbook, found.evidence, draft, onProgress);
  const { kept } = words.settings;
  return { kind: "done", report: { title: kept.title, lines: [kept[sheet](version)] }, undo: undo === null ? null : { undo, what: kept.what } };
}
