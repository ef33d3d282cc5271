import { calculateMissing } from "../../../../src/local/host/calculation";
import { cellKey, newWorkbook, type FormulaCell, type WorkbookModel } from "../../../../src/local/host/model";

function aSum(state: FormulaCell["state"], value: number | null): WorkbookModel {
  const workbook = newWorkbook(["Sheet1"]);
  const cells = workbook.sheets[0]?.cells;
  cells?.rows.push([1, 2, value]);
  cells?.formulas.set(cellKey(0, 2), { text: "=SUM(A1:B1)", spill: null, state });
  return workbook;
}

const resultOf = (workbook: WorkbookModel): unknown => workbook.sheets[0]?.cells.value(0, 2);

describe("formulas whose file has no results", () => {
  test("are calculated", async () => {
    const workbook = aSum("dirty", null);
    await calculateMissing(workbook);
    expect(resultOf(workbook)).toBe(3);
  });

  test("are the only ones: a result the file came with stays, right or wrong", async () => {
    const workbook = aSum("current", 99);
    await calculateMissing(workbook);
    expect(resultOf(workbook)).toBe(99);
  });

  test("leave the user's sheet unchanged in the books: nothing of theirs was edited", async () => {
    const workbook = aSum("dirty", null);
    await calculateMissing(workbook);
    expect(workbook.sheets[0]).toMatchObject({ changed: false, changedCells: new Set() });
  });
});
