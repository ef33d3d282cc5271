import { findCollections, writeAssociateSheets, writeMeetingPapers, type Found } from "../../src/actions";
import { openExcelWorkbook } from "../../src/excel";
import { inSequence } from "../../src/excel/in-sequence";
import type { HostErrorCode, SyncFault } from "../../src/local/host";
import type { WorkbookModel } from "../../src/local/host/model";
import type { Workbook } from "../../src/workbook";
import { aLocalExcel } from "../support/a-local-excel";
import { aSmallPractice } from "../support/a-small-practice";
import { digestWorkbook } from "../support/digest-workbook";

const CODES: readonly HostErrorCode[] = ["GeneralException", "AccessDenied", "RequestAborted"];
const MOMENTS: readonly SyncFault["when"][] = ["before", "middle", "after"];
/** Map, where days are written; look, draft, swap. */
const EVERY_SYNC = [1, 2, 3, 4, 5];

const ACTIONS = {
  "writing associates' sheets": (workbook: Workbook, found: Found) => writeAssociateSheets(workbook, found),
  "writing the meeting's papers": (workbook: Workbook, found: Found) => writeMeetingPapers(workbook, found),
} as const satisfies Readonly<Record<string, (workbook: Workbook, found: Found) => Promise<unknown>>>;

const DOINGS = Object.keys(ACTIONS) as (keyof typeof ACTIONS)[];
const STATES = ["fresh", "written before"] as const;

describe.each(DOINGS.flatMap((doing) => STATES.map((state) => [doing, state] as const)))("%s when a sync fails, into a workbook that is %s", (doing, state) => {
  const act = ACTIONS[doing];
  let found: Found;
  let complete = "";
  let syncs = 0;

  async function aWorkbook(): Promise<WorkbookModel> {
    const workbook = aSmallPractice();
    if (state === "fresh") return workbook;
    const local = await aLocalExcel(workbook);
    await act(openExcelWorkbook(), found);
    local.dispose();
    return workbook;
  }

  beforeAll(async () => {
    const read = await aLocalExcel(aSmallPractice());
    found = await findCollections(openExcelWorkbook());
    read.dispose();
    const workbook = await aWorkbook();
    const local = await aLocalExcel(workbook);
    await act(openExcelWorkbook(), found);
    syncs = local.counters.syncs;
    expect(syncs).toBeLessThanOrEqual(EVERY_SYNC.length);
    local.dispose();
    complete = digestWorkbook(workbook);
  });

  test.each(CODES.flatMap((code) => MOMENTS.map((when) => [code, when] as const)))("%s, %s the batch takes effect: untouched or complete, and a retry succeeds", async (code, when) => {
    await inSequence(EVERY_SYNC.slice(0, syncs), async (k) => {
      const workbook = await aWorkbook();
      const untouched = digestWorkbook(workbook);
      const local = await aLocalExcel(workbook);
      local.faults.failSync(k, { code, when });
      const outcome = await act(openExcelWorkbook(), found).then(
        () => "written",
        (error: { detail: { workbook: string } }) => error.detail.workbook,
      );
      const digest = digestWorkbook(workbook);
      expect({ k, outcome, whole: digest === complete || digest === untouched }).toEqual({ k, outcome: outcome === "written" ? "written" : "untouched", whole: true });
      if (outcome === "written") expect(digest === complete).toBe(true);
      await act(openExcelWorkbook(), found);
      expect(digestWorkbook(workbook) === complete).toBe(true);
      local.dispose();
    });
  });
});
