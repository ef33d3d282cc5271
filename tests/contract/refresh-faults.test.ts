import { runComparison } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import { inSequence } from "../../src/excel/in-sequence";
import type { HostErrorCode, SyncFault } from "../../src/local/host";
import { aLocalExcel } from "../support/a-local-excel";
import { anEditedPractice } from "../support/an-edited-practice";
import { digestWorkbook } from "../support/digest-workbook";

const CODES: readonly HostErrorCode[] = ["GeneralException", "InvalidOperationInCellEditMode", "AccessDenied", "RequestAborted", "RequestPayloadSizeLimitExceeded"];
const MOMENTS: readonly SyncFault["when"][] = ["before", "middle", "after"];
/** Map, sizes and cells come first, as in every comparison; then look, draft, look closer, look through the user's formulas, swap. */
const SYNCS_OF_WRITING = [4, 5, 6, 7, 8];

describe("comparing again when a sync fails, on a workbook whose sheets the user worked on", () => {
  let complete = "";
  let roundTrips = 0;
  beforeAll(async () => {
    const workbook = await anEditedPractice();
    const local = await aLocalExcel(workbook);
    const run = await runComparison(openExcelWorkbook());
    complete = digestWorkbook(workbook);
    roundTrips = run.kind === "written" ? run.receipt.roundTrips : 0;
    expect(local.counters.syncs).toBe(SYNCS_OF_WRITING.at(-1));
    local.dispose();
  });

  test("without a failure it takes five round trips to write, and everything of the user's is there", () => {
    expect(roundTrips).toBe(5);
    for (const words of ["Mine", "Ask him", "[Rita] Locum", "#FFC7CE"]) expect(complete).toContain(words);
  });

  test.each(CODES.flatMap((code) => MOMENTS.map((when) => [code, when] as const)))("%s, %s the batch takes effect: untouched or complete, and a retry succeeds", async (code, when) => {
    await inSequence(SYNCS_OF_WRITING, async (k) => {
      const workbook = await anEditedPractice();
      const untouched = digestWorkbook(workbook);
      const local = await aLocalExcel(workbook);
      local.faults.failSync(k, { code, when });
      const outcome = await runComparison(openExcelWorkbook()).then(
        () => "written",
        (error: { detail: { workbook: string } }) => error.detail.workbook,
      );
      const digest = digestWorkbook(workbook);
      expect({ k, outcome, isComplete: digest === complete, isUntouched: digest === untouched }).toEqual({ k, outcome: outcome === "written" ? "written" : "untouched", isComplete: outcome === "written", isUntouched: outcome !== "written" });
      if (outcome !== "written") {
        await runComparison(openExcelWorkbook());
        expect(digestWorkbook(workbook) === complete).toBe(true);
      }
      local.dispose();
    });
  });
});
