import { runComparison } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import { inSequence } from "../../src/excel/in-sequence";
import type { HostErrorCode, SyncFault } from "../../src/local/host";
import type { WorkbookModel } from "../../src/local/host/model";
import type { Undo } from "../../src/workbook";
import { aLocalExcel } from "../support/a-local-excel";
import { aSmallPractice } from "../support/a-small-practice";
import { digestWorkbook } from "../support/digest-workbook";

const CODES: readonly HostErrorCode[] = ["GeneralException", "InvalidOperationInCellEditMode", "RequestAborted"];
const MOMENTS: readonly SyncFault["when"][] = ["before", "middle", "after"];
const FAULTS = CODES.flatMap((code) => MOMENTS.map((when) => [code, when] as const));
/** Look, read what was written, look through the user's formulas, put back. */
const SYNCS_OF_UNDO = [1, 2, 3, 4];
/** Map, sizes, cells; look, draft, look through the user's formulas, swap. */
const SYNCS_OF_COMPARING = [4, 5, 6, 7];

async function compareTimes(workbook: WorkbookModel, times: number): Promise<Undo> {
  const local = await aLocalExcel(workbook);
  const runs = await inSequence(Array.from({ length: times }), () => runComparison(openExcelWorkbook()));
  local.dispose();
  const last = runs.at(-1);
  if (last?.kind !== "written" || last.receipt.undo === null) throw new Error("The practice was not compared.");
  return last.receipt.undo;
}

/** How the work ended: done, or where it left the workbook. */
const outcomeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "done",
    (error: { detail: { workbook: string } }) => error.detail.workbook,
  );

/** The sheets that wait, and their tables, are numbered by what is free: which number it is means nothing. */
const digest = (workbook: WorkbookModel): string => digestWorkbook(workbook).replaceAll(/Partner Track former \d+|_former(?:_\d+)?"/g, "former");

describe.each([1, 2])("taking back comparison %d when a sync fails", (times) => {
  test.each(FAULTS)("%s, %s the batch takes effect: with the writing or without it, and a retry succeeds", async (code, when) => {
    await inSequence(SYNCS_OF_UNDO, async (k) => {
      const workbook = aSmallPractice();
      if (times > 1) await compareTimes(workbook, times - 1);
      const without = digest(workbook);
      const undo = await compareTimes(workbook, 1);
      const withIt = digest(workbook);
      const local = await aLocalExcel(workbook);
      local.faults.failSync(k, { code, when });
      const outcome = await outcomeOf(openExcelWorkbook().undo(undo));
      expect({ k, outcome, isTrue: digest(workbook) === (outcome === "done" ? without : withIt) }).toEqual({ k, outcome: outcome === "done" ? "done" : "untouched", isTrue: true });
      if (outcome !== "done") await openExcelWorkbook().undo(undo);
      expect(digest(workbook) === without).toBe(true);
      local.dispose();
    });
  });
});

describe("comparing a third time, while former sheets wait, when a sync fails", () => {
  test.each(FAULTS)("%s, %s the batch takes effect: untouched or complete, and a retry succeeds", async (code, when) => {
    await inSequence(SYNCS_OF_COMPARING, async (k) => {
      const workbook = aSmallPractice();
      await compareTimes(workbook, 2);
      // All three comparisons say the same, so that the sheets before and after differ in their ids alone.
      const before = workbook.sheets.map(({ id }) => id);
      const complete = digest(workbook);
      const local = await aLocalExcel(workbook);
      local.faults.failSync(k, { code, when });
      const outcome = await outcomeOf(runComparison(openExcelWorkbook()));
      const isBefore = JSON.stringify(workbook.sheets.map(({ id }) => id)) === JSON.stringify(before);
      expect({ k, outcome, isBefore }).toEqual({ k, outcome: outcome === "done" ? "done" : "untouched", isBefore: outcome !== "done" });
      expect(digest(workbook) === complete).toBe(true);
      await runComparison(openExcelWorkbook());
      expect(digest(workbook) === complete).toBe(true);
      local.dispose();
    });
  });
});
