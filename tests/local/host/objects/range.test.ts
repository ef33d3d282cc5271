import { codeOf } from "../support/code-of";
import { onSheet } from "../support/run-sheet";
import { startExcel } from "../support/start-excel";

const nothing = (): null => null;

describe("other ranges from a range", () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (range) => range.getCell(1, 1), "C4"],
    ["getRow", (range) => range.getRow(1), "B4:D4"],
    ["getColumn", (range) => range.getColumn(2), "D3:D5"],
    ["getLastCell", (range) => range.getLastCell(), "D5"],
    ["getLastRow", (range) => range.getLastRow(), "B5:D5"],
    ["getLastColumn", (range) => range.getLastColumn(), "D3:D5"],
    ["getOffsetRange", (range) => range.getOffsetRange(-1, 2), "D2:F4"],
    ["getResizedRange", (range) => range.getResizedRange(1, -1), "B3:C6"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 2), "B3:C3"],
    ["getEntireRow", (range) => range.getEntireRow(), "3:5"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
    ["getRowsBelow", (range) => range.getRowsBelow(2), "B6:D7"],
    ["getRowsAbove", (range) => range.getRowsAbove(1), "B2:D2"],
    ["getColumnsAfter", (range) => range.getColumnsAfter(1), "E3:E5"],
    ["getColumnsBefore", (range) => range.getColumnsBefore(1), "A3:A5"],
    ["getBoundingRect", (range) => range.getBoundingRect("F9"), "B3:F9"],
    ["getIntersectionOrNullObject", (range) => range.getIntersectionOrNullObject("A4:C9"), "B4:C5"],
  ])("%s", async (_name, lead, expected) => {
    const address = await onSheet(await startExcel(), (sheet) => {
      const range = lead(sheet.getRange("B3:D5"));
      range.load("address");
      return () => range.address;
    });
    expect(address).toBe(`Sheet1!${expected}`);
  });

  test("a range that would leave the sheet is refused, and one that is not there is a null object", async () => {
    const excel = await startExcel();
    expect(await codeOf(onSheet(excel, (sheet) => (sheet.getRange("A1").getOffsetRange(-1, 0).load("address"), nothing)))).toBe("InvalidArgument");
    const isNull = await onSheet(excel, (sheet) => {
      const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      return () => none.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("the used range counts formats unless only values are asked for", async () => {
    const read = await onSheet(await startExcel(), (sheet) => {
      sheet.getRange("B2:C3").values = [
        [1, null],
        [null, 2],
      ];
      sheet.getRange("E9").format.fill.color = "#FFCC00";
      const [all, values, empty] = [sheet.getUsedRange(), sheet.getUsedRange(true), sheet.getRange("H:H").getUsedRangeOrNullObject(true)];
      all.load("address");
      values.load("address");
      return () => [all.address, values.address, empty.isNullObject];
    });
    expect(read).toEqual(["Sheet1!B2:E9", "Sheet1!B2:C3", true]);
  });
});

describe("what can be done to cells", () => {
  test("clearing takes contents, formats or both", async () => {
    const read = await onSheet(await startExcel(), (sheet) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      sheet.getRange("C1").clear();
      range.load("values");
      const bold = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).format.font.load("bold"));
      return () => [range.values, bold.map((font) => font.bold)];
    });
    expect(read).toEqual([[["", 2, ""]], [true, false, false]]);
  });

  test("merging keeps the first value, and no value can be put under a merged cell", async () => {
    const excel = await startExcel();
    const values = await onSheet(excel, (sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      range.load("values");
      return () => range.values;
    });
    expect(values).toEqual([
      [1, ""],
      ["", ""],
    ]);
    expect(excel.workbook.sheets[0]?.merges).toHaveLength(1);
    const attempt = onSheet(excel, (sheet) => {
      sheet.getRange("A1:B1").values = [[5, 6]];
      return nothing;
    });
    expect(await codeOf(attempt)).toBe("MergedRangeConflict");
    await onSheet(excel, (sheet) => (sheet.getRange("A1").unmerge(), nothing));
    expect(excel.workbook.sheets[0]?.merges).toEqual([]);
  });

  test("rows can be put in and taken out", async () => {
    const values = await onSheet(await startExcel(), (sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("A1").delete("Up");
      const range = sheet.getRange("A1:A3");
      range.load("values");
      return () => range.values;
    });
    expect(values).toEqual([[""], [2], [3]]);
  });

  test("rows under a formula, a name or a chart stay where they are", async () => {
    const excel = await startExcel();
    await onSheet(excel, (sheet) => {
      sheet.getRange("A1").values = [["=A2"]];
      return nothing;
    });
    expect(await codeOf(onSheet(excel, (sheet) => (sheet.getRange("1:1").insert("Down"), nothing)))).toBe("NotImplemented");
  });

  test("rows and columns can be hidden, and tell", async () => {
    const read = await onSheet(await startExcel(), (sheet) => {
      sheet.getRange("B:C").columnHidden = true;
      const [hidden, some, none] = ["B1:C1", "A1:B1", "D1"].map((address) => sheet.getRange(address).load("columnHidden"));
      return () => [hidden?.columnHidden, some?.columnHidden, none?.columnHidden];
    });
    expect(read).toEqual([true, null, false]);
  });
});

test("a range survives syncs, and is let go at the end of the run", async () => {
  const excel = await startExcel();
  const values = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").getResizedRange(0, 1);
    await context.sync();
    range.values = [[1, 2]];
    await context.sync();
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[1, 2]]);
  expect(excel.counters).toMatchObject({ syncs: 3, releases: 1 });
});
