import { findCollections, type Found } from "../../actions";
import { WorkbookError } from "../../workbook";
import type { JobContext } from "./job-context";

/**
 * What the cells say now, which need not be what they said when the pane last looked.
 * @throws WorkbookError "cancelled" where somebody stopped the job meanwhile: nothing has been done yet
 */
export async function readAnew({ workbook, found, onProgress, isCancelled }: JobContext): Promise<Found> {
  const now = await findCollections(workbook, found.answers, onProgress);
  if (isCancelled()) throw new WorkbookError("cancelled", { code: "Cancelled", doing: "reading the workbook anew", workbook: "untouched" });
  return now;
}
