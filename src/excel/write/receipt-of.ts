import type { ApplyOptions, WriteReceipt } from "../../workbook";
import type { Progress } from "./recover";
import { editsOf } from "./refresh/edits-of";
import { undoOf } from "./undo-of";

/** What is told of a writing that is done. */
export const receiptOf = (progress: Progress, { formerSheets }: ApplyOptions, roundTrips: number): WriteReceipt => {
  const { plan, standing, retired } = progress;
  return {
    sheets: plan.sheets.map((sheet) => sheet.name),
    left: standing.left,
    kept: retired.filter(({ keptFor }) => keptFor === "changes").map(({ retiredName }) => retiredName),
    edits: editsOf(progress),
    undo: plan.sheets.length === 0 || formerSheets === "remove" ? null : undoOf(progress),
    roundTrips,
  };
};
