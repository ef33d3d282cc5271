import type { Calculator } from "../../../../src/local/host";
import { cellOfKey, type WorkbookModel } from "../../../../src/local/host/model";
import { codeOf } from "../support/code-of";
import { onSheet } from "../support/run-sheet";
import { startExcel } from "../support/start-excel";
import { until } from "../support/until";

/** A calculator for which every formula comes to the sum of column A. It says how often it was asked. */
function summing(): Calculator & { recalculations: number } {
  return {
    recalculations: 0,
    cellsChanged: () => undefined,
    structureChanged: () => undefined,
    invalidate: () => undefined,
    recalculate(workbook: WorkbookModel) {
      this.recalculations++;
      const changed = workbook.sheets.flatMap((sheet) => {
        const sum = sheet.cells.rows.reduce((total, row) => total + (typeof row?.[0] === "number" ? row[0] : 0), 0);
        return [...sheet.cells.formulas.keys()].map((key) => {
          const { row, column } = cellOfKey(key);
          sheet.cells.setValue(row, column, sum);
          return { sheetId: sheet.id, area: { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column } };
        });
      });
      return new Promise((resolve) => setTimeout(() => resolve(changed), 5));
    },
  };
}

test("a formula written and read in one sync has its value", async () => {
  const excel = await startExcel({ calculator: summing() });
  const values = await onSheet(excel, (sheet) => {
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("B1").formulas = [["=SUM(A:A)"]];
    const range = sheet.getRange("B1");
    range.load("values,formulas");
    return () => [range.values, range.formulas];
  });
  expect(values).toEqual([[[3]], [["=SUM(A:A)"]]]);
});

test("while calculation is suspended formulas keep their values until the sync is over", async () => {
  const calculator = summing();
  const excel = await startExcel({ calculator });
  const read = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1").values = [[5]];
    const formula = sheet.getRange("B1");
    formula.formulas = [["=SUM(A:A)"]];
    formula.load("values");
    await context.sync();
    const suspended: unknown = formula.values[0]?.[0];
    formula.load("values");
    await context.sync();
    return [suspended, formula.values[0]?.[0] as unknown];
  });
  expect(read).toEqual(["", 5]);
  expect(calculator.recalculations).toBe(1);
});

test("in manual mode nothing is calculated until it is asked for", async () => {
  const excel = await startExcel({ calculator: summing() });
  const read = await onSheet(excel, (sheet, context) => {
    context.application.calculationMode = "Manual";
    sheet.getRange("A1:B1").values = [[4, "=SUM(A:A)"]];
    const before = sheet.getRange("B1").load("values");
    context.application.calculate("Full");
    const after = sheet.getRange("B1").load("values");
    return () => [before.values, after.values];
  });
  expect(read).toEqual([[[""]], [[4]]]);
});

test("a sheet tells when it was calculated", async () => {
  const excel = await startExcel({ calculator: summing() });
  const heard: string[] = [];
  await onSheet(excel, (sheet) => {
    sheet.onCalculated.add((event) => Promise.resolve(void heard.push(event.worksheetId)));
    return () => null;
  });
  await excel.user.edit("Sheet1!A1:B1", [[1, "=SUM(A:A)"]]);
  await excel.user.recalculate();
  await until(() => heard.length >= 2);
  expect(new Set(heard)).toEqual(new Set([excel.workbook.sheets[0]?.id]));
});

test("without a calculator formulas keep their text", async () => {
  const read = await onSheet(await startExcel(), (sheet) => {
    const range = sheet.getRange("A1");
    range.formulas = [["=1+1"]];
    range.load("values,formulas");
    return () => [range.values, range.formulas];
  });
  expect(read).toEqual([[[""]], [["=1+1"]]]);
});

test("a calculator that breaks fails the sync, and the next one is answered again", async () => {
  const calculator = summing();
  const excel = await startExcel({ calculator });
  const write = (): Promise<unknown> =>
    onSheet(excel, (sheet) => {
      sheet.getRange("A1:B1").values = [[1, "=SUM(A:A)"]];
      return () => null;
    });
  const recalculate = calculator.recalculate.bind(calculator);
  calculator.recalculate = () => Promise.reject(new Error("out of order"));
  expect(await codeOf(write())).toBe("GeneralException");
  calculator.recalculate = recalculate;
  expect(await codeOf(write())).toBe("none");
});
