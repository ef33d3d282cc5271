import type { LocalExcel } from "../../../../src/local/host";
import { codeOf } from "../support/code-of";
import { onSheet } from "../support/run-sheet";
import { startExcel } from "../support/start-excel";

const nothing = (): null => null;

/** What A1-style addresses hold, after something was done. */
const formulasOf = (excel: LocalExcel, address: string): Promise<unknown> =>
  onSheet(excel, (sheet) => {
    const range = sheet.getRange(address).load("formulas");
    return () => range.formulas as unknown;
  });

describe("copying a range", () => {
  test("formulas follow to their new place, held references and texts stay", async () => {
    const excel = await startExcel();
    await onSheet(excel, (sheet) => {
      sheet.getRange("A1:B1").formulas = [[5, '=A1*$A$1&"A1"']];
      sheet.getRange("C3").copyFrom("A1:B1");
      return nothing;
    });
    expect(await formulasOf(excel, "C3:D3")).toEqual([[5, '=C3*$A$1&"A1"']]);
  });

  test("looks, validation, merges, comments and conditional formats come along with all, looks alone with formats", async () => {
    const excel = await startExcel();
    await onSheet(excel, (sheet) => {
      const source = sheet.getRange("A1:B1");
      source.values = [["x", ""]];
      source.format.fill.color = "#FFFF00";
      source.merge(false);
      sheet.getRange("A2:B2").dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      sheet.comments.add("A2", "Why?");
      sheet.getRange("A1:B2").conditionalFormats.add("Custom").custom.rule.formula = "=$A1=1";
      sheet.getRange("D1").copyFrom("A1:B2", "All");
      sheet.getRange("A9").copyFrom("A1:B2", "Formats");
      return nothing;
    });
    const [model] = excel.workbook.sheets;
    expect(model?.merges).toHaveLength(2);
    expect(model?.dataValidations.map(({ area }) => [area.firstRow, area.firstColumn])).toEqual([[1, 0], [1, 3]]);
    expect(model?.comments.map(({ row, column, content }) => [row, column, content])).toEqual([[1, 0, "Why?"], [1, 3, "Why?"]]);
    expect(model?.conditionalFormats).toHaveLength(3);
    expect(await formulasOf(excel, "A9:B9")).toEqual([["", ""]]);
    expect(await formulasOf(excel, "D1")).toEqual([["x"]]);
  });

  test("a copy that leaves the sheet, and ways of copying the host does not have, are refused", async () => {
    const excel = await startExcel();
    expect(await codeOf(onSheet(excel, (sheet) => (sheet.getRange("XFD1").copyFrom("A1:B1"), nothing)))).toBe("InvalidArgument");
    expect(await codeOf(onSheet(excel, (sheet) => (sheet.getRange("C1").copyFrom("A1:B1", "All", true), nothing)))).toBe("NotImplemented");
  });
});

describe("reading properties of each cell, row and column", () => {
  test("the answer has the shape of the question", async () => {
    const read = await onSheet(await startExcel(), (sheet) => {
      sheet.getRange("B2").format.font.bold = true;
      sheet.getRange("B:B").format.columnWidth = 90;
      sheet.getRange("2:2").rowHidden = true;
      const range = sheet.getRange("A1:B2");
      const cells = range.getCellProperties({ format: { font: { bold: true } } });
      const columns = range.getColumnProperties({ format: { columnWidth: true } });
      const rows = range.getRowProperties({ rowHidden: true });
      return () => [cells.value.map((row) => row.map(({ format }) => format?.font?.bold)), columns.value.map(({ format }) => Math.round(format?.columnWidth ?? 0)), rows.value];
    });
    expect(read).toEqual([[[false, false], [false, true]], [48, 90], [{ rowHidden: false }, { rowHidden: true }]]);
  });
});

describe("comments", () => {
  test("they are counted, read with their answers and taken away", async () => {
    const excel = await startExcel();
    const read = await onSheet(excel, (sheet) => {
      const comment = sheet.comments.add("B2", "Locum in Q2");
      comment.replies.add("Yes");
      const at = comment.getLocation().load("address");
      comment.load("content,authorName");
      const replies = comment.replies.load("items/content");
      const count = sheet.comments.getCount();
      return () => [count.value, comment.content, replies.items.map(({ content }) => content), at.address];
    });
    expect(read).toEqual([1, "Locum in Q2", ["Yes"], "Sheet1!B2"]);
    expect(await codeOf(onSheet(excel, (sheet) => (sheet.comments.add("B2", "Again"), nothing)))).toBe("InvalidArgument");
    await onSheet(excel, (sheet) => (sheet.comments.getItemAt(0).delete(), nothing));
    expect(excel.workbook.sheets[0]?.comments).toEqual([]);
  });
});
