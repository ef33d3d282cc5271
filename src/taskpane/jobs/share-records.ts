import { exportRecords } from "../../actions";
import { words } from "../words";
import { downloadFile } from "./download-file";
import type { JobContext, JobOutcome } from "./job-context";
import { readAnew } from "./read-anew";

/** Hands over, as a download, every record of what the cells say now, with the cells it came from. */
export async function shareRecords(context: JobContext): Promise<JobOutcome> {
  const found = await readAnew(context);
  if (found.reading.outcome !== "records") return { kind: "stopped", reading: found.reading };
  const { fileName, text } = exportRecords(found);
  downloadFile(fileName, text);
  return { kind: "done", report: { title: words.jobs.recordsTitle, lines: [words.jobs.slidesFile(fileName), words.jobs.recordsElsewhere] }, undo: "keep" };
}
