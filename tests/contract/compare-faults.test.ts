import { runComparison } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import { inSequence } from "../../src/excel/in-sequence";
import type { HostErrorCode, SyncFault } from "../../src/local/host";
import type { WorkbookModel } from "../../src/local/host/model";
import { aLocalExcel } from "../support/a-local-excel";
import { aSmallPractice } from "../support/a-small-practice";
import { digestWorkbook } from "../support/digest-workbook";

const CODES: readonly HostErrorCode[] = ["GeneralException", "InvalidOperationInCellEditMode", "AccessDenied", "RequestAborted", "RequestPayloadSizeLimitExceeded"];
const MOMENTS: readonly SyncFault["when"][] = ["before", "middle", "after"];
/** Map, sizes, cells; look, draft, the user's formulas where sheets are replaced, swap. */
const EVERY_SYNC = { fresh: [1, 2, 3, 4, 5, 6], "compared before": [1, 2, 3, 4, 5, 6, 7] } as const;

/** A workbook, or a workbook after an earlier comparison. */
async function aWorkbook(state: "fresh" | "compared before"): Promise<WorkbookModel> {
  const workbook = aSmallPractice();
  if (state === "fresh") return workbook;
  const local = await aLocalExcel(workbook);
  await runComparison(openExcelWorkbook());
  local.dispose();
  return workbook;
}

async function digestWhenComplete(state: "fresh" | "compared before"): Promise<string> {
  const workbook = await aWorkbook(state);
  const local = await aLocalExcel(workbook);
  const run = await runComparison(openExcelWorkbook());
  expect(run.kind).toBe("written");
  expect(local.counters.syncs).toBe(EVERY_SYNC[state].length);
  local.dispose();
  return digestWorkbook(workbook);
}

describe.each(["fresh", "compared before"] as const)("comparing when a sync fails, on a workbook that is %s", (state) => {
  let complete = "";
  beforeAll(async () => {
    complete = await digestWhenComplete(state);
  });

  test.each(CODES.flatMap((code) => MOMENTS.map((when) => [code, when] as const)))("%s, %s the batch takes effect: untouched or complete, and a retry succeeds", async (code, when) => {
    await inSequence(EVERY_SYNC[state], async (k) => {
      const workbook = await aWorkbook(state);
      const untouched = digestWorkbook(workbook);
      const local = await aLocalExcel(workbook);
      local.faults.failSync(k, { code, when });
      const outcome = await runComparison(openExcelWorkbook()).then(
        () => "written",
        (error: { detail: { workbook: string } }) => error.detail.workbook,
      );
      const digest = digestWorkbook(workbook);
      expect({ k, outcome, isComplete: digest === complete, isUntouched: digest === untouched }).toEqual({
        k,
        outcome: outcome === "written" ? "written" : "untouched",
        isComplete: outcome === "written" || untouched === complete,
        isUntouched: outcome !== "written" || untouched === complete,
      });
      await runComparison(openExcelWorkbook());
      expect(digestWorkbook(workbook) === complete).toBe(true);
      local.dispose();
    });
  });
});
