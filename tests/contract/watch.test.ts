import { openExcelWorkbook } from "../../src/excel";
import { aLocalExcel } from "../support/a-local-excel";
import { aSmallPractice } from "../support/a-small-practice";
import { until } from "../local/host/support/until";

const ACROSS_MILLISECONDS = 20;
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, ACROSS_MILLISECONDS));

describe("watching for changes", () => {
  test("each edit is told with its sheet, for one exchange with Excel", async () => {
    const local = await aLocalExcel(aSmallPractice());
    const heard: (string | null)[] = [];
    await openExcelWorkbook().watch((sheet) => heard.push(sheet));
    const before = local.counters.syncs;
    await local.user.edit("Collections!B2", [[1]]);
    await local.user.edit("'Clinical FTE'!B2", [[0.5]]);
    await until(() => heard.length === 2);
    expect(heard).toEqual(["Collections", "Clinical FTE"]);
    expect(local.counters.syncs - before).toBe(2);
    local.dispose();
  });

  test("an edit is told although the next cell is being written already", async () => {
    const local = await aLocalExcel(aSmallPractice());
    const heard: (string | null)[] = [];
    await openExcelWorkbook().watch((sheet) => heard.push(sheet));
    const edited = local.user.edit("Collections!B2", [[1]]);
    local.faults.beginCellEdit();
    await edited;
    await later();
    local.faults.endCellEdit();
    await until(() => heard.length === 1);
    expect(heard).toEqual(["Collections"]);
    local.dispose();
  });

  test("an edit is told although the program will not say of which sheet", async () => {
    const local = await aLocalExcel(aSmallPractice());
    const heard: (string | null)[] = [];
    await openExcelWorkbook().watch((sheet) => heard.push(sheet));
    local.faults.failSync(1, { code: "GeneralException", when: "before" });
    await local.user.edit("Collections!B2", [[1]]);
    await until(() => heard.length === 1);
    expect(heard).toEqual([null]);
    local.dispose();
  });

  test("begun while a cell is being written, it waits for the cell", async () => {
    const local = await aLocalExcel(aSmallPractice());
    const heard: (string | null)[] = [];
    local.faults.beginCellEdit();
    const begun = openExcelWorkbook().watch((sheet) => heard.push(sheet));
    await later();
    local.faults.endCellEdit();
    await begun;
    await local.user.edit("Collections!B2", [[1]]);
    await until(() => heard.length === 1);
    local.dispose();
  });

  test.each(["free", "a cell is being written", "refused"] as const)("stopped, it hears and asks nothing more: %s", async (program) => {
    const local = await aLocalExcel(aSmallPractice());
    const heard: (string | null)[] = [];
    const stop = await openExcelWorkbook().watch((sheet) => heard.push(sheet));
    if (program === "a cell is being written") local.faults.beginCellEdit();
    if (program === "refused") local.faults.failSync(1, { code: "GeneralException", when: "before" });
    const stopped = stop().catch((error: unknown) => error);
    await later();
    local.faults.clear();
    const outcome = await stopped;
    if (program === "refused") expect(outcome).toMatchObject({ kind: "unknown" });
    else expect(outcome).toBeUndefined();
    const before = local.counters.syncs;
    await local.user.edit("Collections!B2", [[1]]);
    await later();
    expect(heard).toEqual([]);
    expect(local.counters.syncs).toBe(before);
    local.dispose();
  });
});
