import { codeOf } from "../support/code-of";
import { onSheet } from "../support/run-sheet";
import { startExcel } from "../support/start-excel";

const nothing = (): null => null;

test("the four kinds are kept as they were said, the newest first", async () => {
  const excel = await startExcel();
  await onSheet(excel, (sheet) => {
    const formats = sheet.getRange("A1:A9").conditionalFormats;
    const { dataBar } = formats.add("DataBar");
    dataBar.positiveFormat.fillColor = "#1F6FEB";
    dataBar.positiveFormat.gradientFill = false;
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = { type: "Number", formula: "100" };
    const { textComparison } = formats.add("ContainsText");
    textComparison.format.font.color = "#C00000";
    textComparison.format.font.bold = true;
    textComparison.rule = { operator: "BeginsWith", text: "Stalled" };
    const { cellValue } = formats.add("CellValue");
    cellValue.format.fill.color = "#FFF2CC";
    cellValue.rule = { operator: "LessThan", formula1: "0.5" };
    const { custom } = formats.add("Custom");
    custom.rule.formula = "=ISODD(ROW())";
    return nothing;
  });
  expect(excel.workbook.sheets[0]?.conditionalFormats).toMatchObject([
    { kind: "Custom", formula: "=ISODD(ROW())", priority: 0 },
    { kind: "CellValue", operator: "LessThan", formula1: "0.5", formula2: null, format: { fill: "#FFF2CC" }, priority: 1 },
    { kind: "ContainsText", operator: "BeginsWith", text: "Stalled", format: { color: "#C00000", bold: true }, priority: 2 },
    { kind: "DataBar", color: "#1F6FEB", gradient: false, minimum: 0, maximum: 100, priority: 3 },
  ]);
});

test("a format is found again by its id, knows its kind and its cells, and can be deleted", async () => {
  const excel = await startExcel();
  const read = await excel.Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B5").conditionalFormats;
    const added = formats.add("CellValue").load("id");
    await context.sync();
    const again = formats.getItem(added.id).load("type");
    const range = again.getRange().load("address");
    const none = again.dataBarOrNullObject;
    const before = formats.getCount();
    await context.sync();
    again.delete();
    const after = formats.getCount();
    await context.sync();
    return [again.type, range.address, none.isNullObject, before.value, after.value];
  });
  expect(read).toEqual(["CellValue", "Sheet1!B2:B5", true, 1, 0]);
});

test.each<[string, (formats: Excel.ConditionalFormatCollection) => void, string]>([
  ["an operator there is not", (formats) => (formats.add("ContainsText").textComparison.rule = { operator: "Resembles" as "Contains", text: "x" }), "InvalidArgument"],
  ["between with one bound", (formats) => (formats.add("CellValue").cellValue.rule = { operator: "Between", formula1: "1" }), "InvalidArgument"],
  ["a kind the host has not", (formats) => formats.add("IconSet"), "NotImplemented"],
  ["the data bar of a text rule", (formats) => (formats.add("ContainsText").dataBar.showDataBarOnly = true), "InvalidOperation"],
])("%s ends in an error", async (_what, change, code) => {
  expect(await codeOf(onSheet(await startExcel(), (sheet) => (change(sheet.getRange("A1").conditionalFormats), nothing)))).toBe(code);
});
