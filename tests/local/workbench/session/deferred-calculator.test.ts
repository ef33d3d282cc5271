import { createCalculator } from "../../../../src/local/host/calculation";
import type { Calculator } from "../../../../src/local/host";
import { cellKey, newWorkbook, type WorkbookModel } from "../../../../src/local/host/model";
import { deferredCalculator } from "../../../../src/local/workbench/session/deferred-calculator";

/** A1 = 2 and B1 = A1 * 21, not calculated yet. */
function aWorkbook(): WorkbookModel {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  sheet?.cells.setValue(0, 0, 2);
  sheet?.cells.formulas.set(cellKey(0, 1), { text: "=A1*21", spill: null, state: "dirty" });
  return workbook;
}

function counted(): { readonly calculator: Calculator; readonly fetches: () => number } {
  let count = 0;
  const calculator = deferredCalculator(() => {
    count += 1;
    return Promise.resolve(createCalculator());
  });
  return { calculator, fetches: () => count };
}

describe("deferredCalculator", () => {
  it("is not fetched as long as there is nothing to calculate", async () => {
    const { calculator, fetches } = counted();
    expect(await calculator.recalculate(aWorkbook())).toEqual([]);
    expect(fetches()).toBe(0);
  });

  it("calculates what it was told of before it was there", async () => {
    const { calculator } = counted();
    const workbook = aWorkbook();
    calculator.invalidate(workbook);
    await calculator.recalculate(workbook);
    expect(workbook.sheets[0]?.cells.value(0, 1)).toBe(42);
  });

  it("is fetched once, and told each piece of news once", async () => {
    const { calculator, fetches } = counted();
    const workbook = aWorkbook();
    const [sheet] = workbook.sheets;
    const area = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
    calculator.invalidate(workbook);
    await calculator.recalculate(workbook);
    sheet?.cells.setValue(0, 0, 3);
    calculator.cellsChanged(workbook, [{ sheetId: sheet?.id ?? "", area }]);
    await calculator.recalculate(workbook);
    expect([sheet?.cells.value(0, 1), fetches()]).toEqual([63, 1]);
    expect(await calculator.recalculate(workbook)).toEqual([]);
  });
});
