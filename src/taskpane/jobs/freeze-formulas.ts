import { freezeValues, type LeftOut, type WhyNotFrozen } from "../../actions";
import { quotedSheetName } from "../../workbook";
import { words } from "../words";
import type { JobContext, JobOutcome } from "./job-context";

/** Puts values in place of the formulas that call our functions, for mailing the workbook. */
export async function freezeFormulas({ workbook, onProgress }: JobContext): Promise<JobOutcome> {
  onProgress("freeze");
  const freeze = await freezeValues(workbook);
  if (freeze.kind === "protected") return { kind: "done", report: { title: words.jobs.notFrozen, lines: [words.freeze.protected(freeze.sheets.join(", "))], tone: "caution" }, undo: "keep" };
  const { frozen, leftOut, undo } = freeze;
  const count = frozen.reduce((sum, { addresses }) => sum + addresses.length, 0);
  return {
    kind: "done",
    report: {
      title: count === 0 ? words.jobs.nothingFrozen : words.jobs.frozenTitle(count),
      lines: [...frozen.map(({ sheet, addresses }) => words.freeze.onSheet(sheet, addresses.length)), ...reasons(leftOut), words.jobs.copiesRemoved],
      tone: leftOut.length === 0 ? "done" : "caution",
    },
    // What waited for an undo is gone, whether or not a formula was frozen.
    undo: undo === null ? null : { undo, what: words.jobs.frozen },
  };
}

/** One sentence a reason, with the cells it holds for. */
function reasons(leftOut: readonly LeftOut[]): string[] {
  const why = [...new Set(leftOut.map((each): WhyNotFrozen => each.why))];
  return why.map((reason) => words.jobs.stillFormula(leftOut.filter((each) => each.why === reason).map(({ sheet, address }) => `${quotedSheetName(sheet)}!${address}`).join(", "), reason));
}
