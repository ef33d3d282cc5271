import type { LocalExcel, SyncFault } from "../../../../src/local/host";
import { codeOf } from "../support/code-of";
import { startExcel } from "../support/start-excel";
import { until } from "../support/until";

/** Writes 1 to 4 into A1:A4, a cell each, in one sync. */
const writeFour = (excel: LocalExcel, options: Excel.RunOptions = {}): Promise<unknown> =>
  excel.Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    ["A1", "A2", "A3", "A4"].forEach((address, index) => (sheet.getRange(address).values = [[index + 1]]));
    await context.sync();
  });

const written = (excel: LocalExcel): number => [0, 1, 2, 3].filter((row) => excel.workbook.sheets[0]?.cells.value(row, 0) !== null).length;

test.each<[SyncFault["when"], readonly number[]]>([
  ["before", [0]],
  ["middle", [1, 2, 3]],
  ["after", [4]],
])("a sync that fails %s it took effect leaves what that says", async (when, expected) => {
  const excel = await startExcel();
  excel.faults.failSync(1, { code: "GeneralException", when });
  expect(await codeOf(writeFour(excel))).toBe("GeneralException");
  expect(expected).toContain(written(excel));
});

test("the k-th sync from now fails, and no other", async () => {
  const excel = await startExcel();
  await writeFour(excel);
  excel.faults.failSync(2, { code: "HostIsBusy", when: "before" });
  expect([await codeOf(writeFour(excel)), await codeOf(writeFour(excel)), await codeOf(writeFour(excel))]).toEqual(["none", "HostIsBusy", "none"]);
});

test("a lost sync is never answered, though it may have taken effect", async () => {
  const excel = await startExcel();
  excel.faults.loseSync(1, "after");
  let isAnswered = false;
  void writeFour(excel).finally(() => (isAnswered = true));
  await until(() => written(excel) === 4);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isAnswered).toBe(false);
});

test("while a cell is being edited a batch fails, or waits where it was asked to", async () => {
  const excel = await startExcel();
  excel.faults.beginCellEdit();
  expect(await codeOf(writeFour(excel))).toBe("InvalidOperationInCellEditMode");
  const waiting = writeFour(excel, { delayForCellEdit: true });
  await new Promise((resolve) => setTimeout(resolve, 10));
  const whileEditing = written(excel);
  excel.faults.endCellEdit();
  await waiting;
  expect([whileEditing, written(excel)]).toEqual([0, 4]);
});

test("planned failures can be called off", async () => {
  const excel = await startExcel();
  excel.faults.failSync(1, { code: "GeneralException", when: "before" });
  excel.faults.beginCellEdit();
  excel.faults.clear();
  expect(await codeOf(writeFour(excel))).toBe("none");
});

test("somebody's deed comes just before the k-th sync takes effect, which then finds the workbook so", async () => {
  const excel = await startExcel();
  excel.faults.beforeSync(2, () => excel.workbook.sheets[0]?.cells.setValue(0, 0, "somebody else's"));
  await writeFour(excel);
  const seen = await excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync();
    return cell.values;
  });
  expect(seen).toEqual([["somebody else's"]]);
});
