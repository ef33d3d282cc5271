import { makeSlides, previewComparison } from "../../actions";
import { words } from "../words";
import { downloadFile } from "./download-file";
import type { Job } from "./job";
import type { JobContext, JobOutcome } from "./job-context";
import { readAnew } from "./read-anew";

/**
 * Makes the slides of what the cells say now, and hands them over as a download. Whether the program around the pane allows
 * downloads cannot be asked, so the other way is always told.
 */
export async function shareSlides({ choices }: Extract<Job, { kind: "slides" }>, context: JobContext): Promise<JobOutcome> {
  const found = await readAnew(context);
  const { reading, workbookName } = found;
  if (reading.outcome !== "records") return { kind: "stopped", reading };
  context.onProgress("slides");
  const { fileName, bytes } = await makeSlides({ ...previewComparison(found, choices), reading, workbookName });
  downloadFile(fileName, bytes);
  return { kind: "done", report: { title: words.jobs.slidesTitle, lines: [words.jobs.slidesFile(fileName), words.jobs.slidesElsewhere] }, undo: "keep" };
}
