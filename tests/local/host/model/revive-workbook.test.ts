import fc from "fast-check";
import { cellKey, newSheet, newWorkbook, reviveWorkbook, type WorkbookModel } from "../../../../src/local/host/model";

const aWorkbookWith = (cells: readonly { readonly row: number; readonly column: number; readonly value: string | number }[]): WorkbookModel => {
  const workbook = newWorkbook();
  const sheet = newSheet(workbook, "Payments");
  workbook.sheets.push(sheet);
  for (const { row, column, value } of cells) {
    sheet.cells.setValue(row, column, value);
    sheet.cells.formulas.set(cellKey(row, column), { text: "=1+1", spill: null, state: "current" });
  }
  return workbook;
};

test("a workbook copied from another thread is the same once it is revived, and can be written in again", () => {
  const aCell = fc.record({ row: fc.nat(40), column: fc.nat(20), value: fc.oneof(fc.string(), fc.integer()) });
  fc.assert(
    fc.property(fc.array(aCell), (cells) => {
      const workbook = aWorkbookWith(cells);
      const revived = reviveWorkbook(structuredClone(workbook));
      expect(revived).toEqual(workbook);
      revived.sheets[0]?.cells.setValue(50, 3, "new");
      expect(revived.sheets[0]?.cells.value(50, 3)).toBe("new");
      expect(workbook.sheets[0]?.cells.value(50, 3)).toBeNull();
    }),
  );
});
