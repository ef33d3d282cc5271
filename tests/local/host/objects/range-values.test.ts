import { codeOf } from "../support/code-of";
import { onSheet } from "../support/run-sheet";
import { startExcel } from "../support/start-excel";

const nothing = (): null => null;

describe("values", () => {
  test("what is written to a range is read back from it, in one sync", async () => {
    const excel = await startExcel();
    const read = await onSheet(excel, (sheet) => {
      const range = sheet.getRange("B2:C3");
      range.values = [
        ["Adams", 1],
        [true, "=B2"],
      ];
      range.load("address,values,formulas,valueTypes,rowCount");
      return () => ({ address: range.address, values: range.values, formulas: range.formulas, types: range.valueTypes, rows: range.rowCount });
    });
    expect(read).toEqual({
      address: "Sheet1!B2:C3",
      values: [
        ["Adams", 1],
        [true, ""],
      ],
      formulas: [
        ["Adams", 1],
        [true, "=B2"],
      ],
      types: [
        ["String", "Double"],
        ["Boolean", "Empty"],
      ],
      rows: 2,
    });
    expect(excel.counters.syncs).toBe(1);
  });

  test("a single value fills the range, and null leaves a cell as it is", async () => {
    const values = await onSheet(await startExcel(), (sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = 7 as unknown as number[][];
      range.values = [
        [null, 1],
        ["", null],
      ];
      range.load("values");
      return () => range.values;
    });
    expect(values).toEqual([
      [7, 1],
      ["", 7],
    ]);
  });

  test.each([
    ["12", 12],
    ["1,234.5", 1234.5],
    ["15%", 0.15],
    ["true", true],
    ["#N/A", "#N/A"],
    ["'=1+1", "=1+1"],
    ["'007", "007"],
    ["3/4/2025", "3/4/2025"],
    ["Jan-25", "Jan-25"],
    ["12 months", "12 months"],
  ])("the text %j becomes %j", async (written, expected) => {
    const values = await onSheet(await startExcel(), (sheet) => {
      const range = sheet.getRange("A1");
      range.values = [[written]];
      range.load("values");
      return () => range.values;
    });
    expect(values).toEqual([[expected]]);
  });

  test.each(["=A2", "+A2", "-A2", "@A2"])("text that begins like %j becomes a formula", async (written) => {
    const formulas = await onSheet(await startExcel(), (sheet) => {
      const range = sheet.getRange("A1");
      range.values = [[written]];
      range.load("formulas");
      return () => range.formulas as string[][];
    });
    expect(formulas[0]?.[0]).toMatch(/^=/);
  });

  test("a cell in text format takes everything as text", async () => {
    const read = await onSheet(await startExcel(), (sheet) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["@", "General"]];
      range.values = [["=1+1", "5"]];
      range.load("values,formulas");
      return () => [range.values, range.formulas];
    });
    expect(read).toEqual([[["=1+1", 5]], [["=1+1", 5]]]);
  });

  test("an array of another shape is refused", async () => {
    const excel = await startExcel();
    const attempt = onSheet(excel, (sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2]];
      return nothing;
    });
    expect(await codeOf(attempt)).toBe("InvalidArgument");
  });

  test("the text of a cell follows its number format", async () => {
    const text = await onSheet(await startExcel(), (sheet) => {
      const range = sheet.getRange("A1:F1");
      range.values = [[1234.5, 0.128, 45_658, -12, 0, 1e12]];
      range.numberFormat = [["$#,##0.00", "0.0%", "mmm-yy", "#,##0;(#,##0);-", "#,##0;(#,##0);-", "General"]];
      range.load("text");
      return () => range.text;
    });
    expect(text).toEqual([["$1,234.50", "12.8%", "Jan-25", "(12)", "-", "1E+12"]]);
  });

  test("whole columns have no values to give", async () => {
    const read = await onSheet(await startExcel(), (sheet) => {
      const column = sheet.getRange("A:B");
      column.load("values,address,isEntireColumn");
      return () => [column.values, column.address, column.isEntireColumn];
    });
    expect(read).toEqual([null, "Sheet1!A:B", true]);
  });
});
