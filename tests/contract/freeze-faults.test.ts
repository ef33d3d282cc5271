import { openExcelWorkbook } from "../../src/excel";
import { inSequence } from "../../src/excel/in-sequence";
import type { HostErrorCode, SyncFault } from "../../src/local/host";
import { aPractice, freeze } from "../support/a-practice-with-formulas";
import { digestWorkbook } from "../support/digest-workbook";

const CODES: readonly HostErrorCode[] = ["GeneralException", "AccessDenied", "RequestAborted"];
const MOMENTS: readonly SyncFault["when"][] = ["before", "middle", "after"];
const FAULTS = CODES.flatMap((code) => MOMENTS.map((when) => [code, when] as const));
/** List, sizes, formulas, values; look, write. */
const SYNCS_OF_FREEZING = { "never compared": [1, 2, 3, 4, 5, 6], "compared twice": [5, 6] } as const;
/** Look, write. */
const SYNCS_OF_UNDO = [1, 2];

const outcomeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "done",
    (error: { detail: { workbook: string } }) => error.detail.workbook,
  );

describe.each(["never compared", "compared twice"] as const)("freezing a workbook that was %s when a sync fails", (state) => {
  let complete = "";
  beforeAll(async () => {
    const { workbook, local } = await aPractice(state);
    await freeze();
    complete = digestWorkbook(workbook);
    local.dispose();
  });

  test.each(FAULTS)("%s, %s the batch takes effect: untouched or complete, and a retry succeeds", async (code, when) => {
    await inSequence(SYNCS_OF_FREEZING[state], async (k) => {
      const { workbook, local } = await aPractice(state);
      const untouched = digestWorkbook(workbook);
      local.faults.failSync(k, { code, when });
      const outcome = await outcomeOf(freeze());
      expect({ k, outcome, isTrue: digestWorkbook(workbook) === (outcome === "done" ? complete : untouched) }).toEqual({ k, outcome: outcome === "done" ? "done" : "untouched", isTrue: true });
      if (outcome !== "done") await freeze();
      expect(digestWorkbook(workbook) === complete).toBe(true);
      local.dispose();
    });
  });
});

describe("taking a freeze back when a sync fails", () => {
  test.each(FAULTS)("%s, %s the batch takes effect: frozen or not, and a retry succeeds", async (code, when) => {
    await inSequence(SYNCS_OF_UNDO, async (k) => {
      const { workbook, local } = await aPractice("never compared");
      const live = digestWorkbook(workbook);
      const undo = await freeze();
      const frozen = digestWorkbook(workbook);
      local.faults.failSync(k, { code, when });
      const outcome = await outcomeOf(openExcelWorkbook().undo(undo));
      expect({ k, outcome, isFrozen: digestWorkbook(workbook) === frozen }).toEqual({ k, outcome: "untouched", isFrozen: true });
      await openExcelWorkbook().undo(undo);
      expect(digestWorkbook(workbook) === live).toBe(true);
      local.dispose();
    });
  });
});
