import { describeWorkbookError, runComparison, type OnProgress } from "../../actions";
import type { Workbook } from "../../workbook";
import type { SessionEvent } from "./session-event";
import { understoodFrom, type Settled } from "./understand";

/**
 * Writes the comparison. The workbook is read anew first, so that what is written is what the cells say now and not what
 * they said when the pane last looked. Whatever happens is an event; this never fails.
 */
export async function write(workbook: Workbook, { answers, questions }: Settled, onProgress: OnProgress): Promise<SessionEvent> {
  try {
    const run = await runComparison(workbook, { answers, onProgress });
    switch (run.kind) {
      case "ask":
        return { kind: "asked", reading: run.found.reading };
      case "refused":
        return { kind: "refused", reading: run.found.reading };
      case "written":
        return { kind: "written", understood: understoodFrom(run.found, questions), receipt: run.receipt };
    }
  } catch (error) {
    return { kind: "failed", failure: describeWorkbookError(error) };
  }
}
