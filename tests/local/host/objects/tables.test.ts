import { codeOf } from "../support/code-of";
import { onSheet } from "../support/run-sheet";
import { startExcel } from "../support/start-excel";
import type { LocalExcel } from "../../../../src/local/host";

const nothing = (): null => null;

/** A host whose sheet has the table People in A1:B3. */
async function withTable(): Promise<LocalExcel> {
  const excel = await startExcel();
  await onSheet(excel, (sheet) => {
    sheet.getRange("A1:B3").values = [
      ["Name", "Amount"],
      ["Adams", 1],
      ["Baker", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "People";
    return nothing;
  });
  return excel;
}

test("a table knows its parts", async () => {
  const read = await onSheet(await withTable(), (sheet) => {
    const table = sheet.tables.getItem("People");
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.columns.getItem("Amount").getDataBodyRange()];
    parts.forEach((part) => part.load("address"));
    table.load("style,showFilterButton,columns/items/name,columns/count,rows/count");
    return () => [parts.map((part) => part.address), table.style, table.columns.items.map((column) => column.name), table.columns.count, table.rows.count];
  });
  expect(read).toEqual([["Sheet1!A1:B3", "Sheet1!A1:B1", "Sheet1!A2:B3", "Sheet1!B2:B3"], "TableStyleMedium2", ["Name", "Amount"], 2, 2]);
});

test("made without headers, a table puts a row of them above its cells", async () => {
  const excel = await startExcel();
  const values = await onSheet(excel, (sheet) => {
    sheet.getRange("A1:B1").values = [["Adams", 1]];
    sheet.tables.add("A1:B1", false);
    const range = sheet.getRange("A1:B2");
    range.load("values");
    return () => range.values;
  });
  expect(values).toEqual([
    ["Column1", "Column2"],
    ["Adams", 1],
  ]);
});

test("headers are made text, and none is empty or there twice", async () => {
  const values = await onSheet(await startExcel(), (sheet) => {
    sheet.getRange("A1:D2").values = [
      ["Year", 2025, "", "year"],
      [1, 2, 3, 4],
    ];
    const header = sheet.tables.add("A1:D2", true).getHeaderRowRange();
    header.load("values");
    return () => header.values;
  });
  expect(values).toEqual([["Year", "2025", "Column3", "year2"]]);
});

test("rows can be added, changed and taken away, and values below a table join it", async () => {
  const excel = await withTable();
  const values = await onSheet(excel, (sheet) => {
    const table = sheet.tables.getItem("People");
    table.rows.add(0, [["First", 0]]);
    table.rows.add(undefined, [["Clark", 3]]);
    table.rows.getItemAt(1).delete();
    table.rows.getItemAt(0).values = [["Zero", 0]];
    table.getDataBodyRange().getRowsBelow(1).values = [["Davis", 4]];
    const body = table.getDataBodyRange();
    body.load("values");
    return () => body.values;
  });
  expect(values).toEqual([
    ["Zero", 0],
    ["Baker", 2],
    ["Clark", 3],
    ["Davis", 4],
  ]);
});

test("a column can be added at the end and renamed", async () => {
  const excel = await withTable();
  const values = await onSheet(excel, (sheet) => {
    const table = sheet.tables.getItem("People");
    table.columns.add(undefined, [["Share"], [0.3], [0.7]]);
    table.columns.getItem("Amount").name = "Total";
    const range = table.getRange();
    range.load("values");
    return () => range.values;
  });
  expect(values).toEqual([
    ["Name", "Total", "Share"],
    ["Adams", 1, 0.3],
    ["Baker", 2, 0.7],
  ]);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["overlapping another", (sheet) => sheet.tables.add("B2:D4", true)],
  ["with the name of another", (sheet) => (sheet.tables.add("D1:E2", true).name = "PEOPLE")],
  ["with a name like a cell", (sheet) => (sheet.tables.getItem("People").name = "AB12")],
  ["with a name of two words", (sheet) => (sheet.tables.getItem("People").name = "Two words")],
])("a table %s is an InvalidArgument", async (_what, change) => {
  expect(await codeOf(onSheet(await withTable(), (sheet) => (change(sheet), nothing)))).toBe("InvalidArgument");
});

test("a table can be dissolved into its cells, or deleted with them", async () => {
  const excel = await withTable();
  const dissolved = await onSheet(excel, (sheet) => {
    const range = sheet.tables.getItem("People").convertToRange();
    range.load("values");
    const none = sheet.tables.getItemOrNullObject("People");
    return () => [range.values.length, none.isNullObject];
  });
  expect(dissolved).toEqual([3, true]);
  const deleted = await onSheet(excel, (sheet) => {
    sheet.tables.add("A1:B3", true).delete();
    const used = sheet.getUsedRangeOrNullObject();
    return () => used.isNullObject;
  });
  expect(deleted).toBe(true);
});
