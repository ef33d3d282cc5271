import { insertInputSheets } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import { inSequence } from "../../src/excel/in-sequence";
import type { HostErrorCode, SyncFault } from "../../src/local/host";
import type { WorkbookModel } from "../../src/local/host/model";
import { aLocalExcel } from "../support/a-local-excel";
import { aSmallPractice } from "../support/a-small-practice";
import { digestWorkbook } from "../support/digest-workbook";

const CODES: readonly HostErrorCode[] = ["GeneralException", "AccessDenied", "RequestAborted"];
const MOMENTS: readonly SyncFault["when"][] = ["before", "middle", "after"];
/** Map; look, draft, swap. */
const EVERY_SYNC = [1, 2, 3, 4];
const ASKED = { which: ["Associates", "Incidents", "Scoring"] };

/** A workbook without any input sheet, or with one the user has filled in. */
async function aWorkbook(state: "fresh" | "partly there"): Promise<WorkbookModel> {
  const workbook = aSmallPractice();
  if (state === "fresh") return workbook;
  const local = await aLocalExcel(workbook);
  await insertInputSheets(openExcelWorkbook(), { which: ["Incidents"] });
  workbook.sheets.find(({ name }) => name === "Incidents")?.cells.setValue(12, 0, "Amara Osei");
  local.dispose();
  return workbook;
}

describe.each(["fresh", "partly there"] as const)("inserting input sheets when a sync fails, into a workbook where they are %s", (state) => {
  let complete = "";
  beforeAll(async () => {
    const workbook = await aWorkbook(state);
    const local = await aLocalExcel(workbook);
    await insertInputSheets(openExcelWorkbook(), ASKED);
    expect(local.counters.syncs).toBe(EVERY_SYNC.length);
    local.dispose();
    complete = digestWorkbook(workbook);
  });

  test.each(CODES.flatMap((code) => MOMENTS.map((when) => [code, when] as const)))("%s, %s the batch takes effect: untouched or complete, and a retry succeeds", async (code, when) => {
    await inSequence(EVERY_SYNC, async (k) => {
      const workbook = await aWorkbook(state);
      const untouched = digestWorkbook(workbook);
      const local = await aLocalExcel(workbook);
      local.faults.failSync(k, { code, when });
      const outcome = await insertInputSheets(openExcelWorkbook(), ASKED).then(
        () => "written",
        (error: { detail: { workbook: string } }) => error.detail.workbook,
      );
      expect({ k, outcome, digest: digestWorkbook(workbook) }).toEqual({ k, outcome: "untouched", digest: untouched });
      await insertInputSheets(openExcelWorkbook(), ASKED);
      expect(digestWorkbook(workbook) === complete).toBe(true);
      local.dispose();
    });
  });
});
