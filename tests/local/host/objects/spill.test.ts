import type { LocalExcel } from "../../../../src/local/host";
import { cellKey } from "../../../../src/local/host/model";
import { onSheet } from "../support/run-sheet";
import { startExcel } from "../support/start-excel";

/** A host whose cell B2 holds a formula that has spilled over B2:C4. */
async function withSpill(): Promise<LocalExcel> {
  const excel = await startExcel();
  const cells = excel.workbook.sheets[0]?.cells;
  cells?.formulas.set(cellKey(1, 1), { text: "=TREND_TABLE()", spill: { rows: 3, columns: 2 }, state: "current" });
  for (let row = 1; row <= 3; row++) {
    for (let column = 1; column <= 2; column++) {
      cells?.setValue(row, column, row * 10 + column);
      if (row > 1 || column > 1) cells?.spilledFrom.set(cellKey(row, column), cellKey(1, 1));
    }
  }
  return excel;
}

test("a spilling cell tells where it spills, and a spilled one where it comes from", async () => {
  const read = await onSheet(await withSpill(), (sheet) => {
    const [anchor, spilled, other] = [sheet.getRange("B2"), sheet.getRange("C4"), sheet.getRange("E1")];
    [anchor, spilled, other].forEach((range) => range.load("hasSpill"));
    const to = anchor.getSpillingToRangeOrNullObject().load("address");
    const from = spilled.getSpillParent().load("address");
    const none = other.getSpillingToRangeOrNullObject();
    return () => [anchor.hasSpill, spilled.hasSpill, other.hasSpill, to.address, from.address, none.isNullObject];
  });
  expect(read).toEqual([true, true, false, "Sheet1!B2:C4", "Sheet1!B2", true]);
});

test("when the formula goes, what it spilled goes with it", async () => {
  const isEmpty = await onSheet(await withSpill(), (sheet) => {
    sheet.getRange("B2").clear("Contents");
    const used = sheet.getUsedRangeOrNullObject(true);
    return () => used.isNullObject;
  });
  expect(isEmpty).toBe(true);
});

test("a spilled cell cannot be emptied, and a value put there makes the formula look for room again", async () => {
  const excel = await withSpill();
  const values = await onSheet(excel, (sheet) => {
    sheet.getRange("C3").values = [[""]];
    sheet.getRange("C4").values = [["in the way"]];
    const range = sheet.getRange("C3:C4");
    range.load("values");
    return () => range.values;
  });
  expect(values).toEqual([[22], ["in the way"]]);
  expect(excel.workbook.sheets[0]?.cells.formulas.get(cellKey(1, 1))?.state).toBe("dirty");
});
