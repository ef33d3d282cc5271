import type { Job } from "./job";
import { freezeFormulas } from "./freeze-formulas";
import { insertInputs } from "./insert-inputs";
import { lockForMeeting } from "./lock-for-meeting";
import type { JobContext, JobOutcome } from "./job-context";
import { keepScale } from "./keep-scale";
import { takeBack } from "./take-back";
import { shareRecords } from "./share-records";
import { shareSlides } from "./share-slides";
import { writeOwnSheet } from "./write-own-sheet";
import { writePapers } from "./write-papers";
import { writeTables } from "./write-tables";

/** Does a job. @throws WorkbookError where the program refuses */
export function runJob(job: Job, context: JobContext): Promise<JobOutcome> {
  switch (job.kind) {
    case "write":
      return writeTables(job, context);
    case "lock":
      return lockForMeeting(job, context);
    case "slides":
      return shareSlides(job, context);
    case "records":
      return shareRecords(context);
    case "own sheet":
      return writeOwnSheet(job, context);
    case "papers":
      return writePapers(job, context);
    case "freeze":
      return freezeFormulas(context);
    case "inputs":
      return insertInputs(job, context);
    case "scoring":
      return keepScale(job, context);
    case "undo":
      return takeBack(job, context);
  }
}
