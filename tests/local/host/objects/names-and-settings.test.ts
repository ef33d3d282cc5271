import { codeOf } from "../support/code-of";
import { onSheet } from "../support/run-sheet";
import { startExcel } from "../support/start-excel";

const nothing = (): null => null;

test("a name keeps to its cells when their sheet is renamed", async () => {
  const excel = await startExcel();
  const formulas = await onSheet(excel, (sheet, context) => {
    const item = context.workbook.names.add("Total", sheet.getRange("B2:B4"), "All of it");
    item.load("name,formula,comment,type,scope");
    sheet.name = "The year's report";
    const after = context.workbook.names.getItem("TOTAL").load("formula");
    const range = after.getRange().load("address");
    return (): unknown => [item.comment, item.type, item.scope, after.formula, range.address];
  });
  expect(formulas).toEqual(["All of it", "Range", "Workbook", "='The year''s report'!$B$2:$B$4", "'The year''s report'!B2:B4"]);
});

test("a name's formula can be set, names are listed, and a deleted one is gone", async () => {
  const excel = await startExcel({ sheets: ["One", "Two"] });
  const read = await excel.Excel.run(async (context) => {
    const { names } = context.workbook;
    names.add("Rate", "=0.15");
    names.add("Place", context.workbook.worksheets.getItem("One").getRange("A1"));
    names.getItem("Place").formula = "=Two!$C$3";
    names.load("items/name,items/formula");
    const range = names.getItem("Place").getRange().load("address");
    const constant = names.getItem("Rate").getRangeOrNullObject();
    await context.sync();
    const listed = names.items.map((item) => [item.name, item.formula as unknown]);
    names.getItem("Rate").delete();
    const gone = names.getItemOrNullObject("Rate");
    await context.sync();
    return [listed, range.address, constant.isNullObject, gone.isNullObject];
  });
  expect(read).toEqual([
    [
      ["Rate", "=0.15"],
      ["Place", "=Two!$C$3"],
    ],
    "Two!C3",
    true,
    true,
  ]);
});

test.each([
  ["Total", "ItemAlreadyExists"],
  ["two words", "InvalidArgument"],
  ["A1", "InvalidArgument"],
  ["R1C1", "InvalidArgument"],
  ["Total.2", "none"],
])("adding the name %j beside Total ends in %s", async (name, expected) => {
  const excel = await startExcel();
  await onSheet(excel, (sheet, context) => (context.workbook.names.add("Total", sheet.getRange("A1")), nothing));
  expect(await codeOf(onSheet(excel, (sheet, context) => (context.workbook.names.add(name, sheet.getRange("A1")), nothing)))).toBe(expected);
});

test("a sheet's own name hides that of the workbook, and goes with its sheet", async () => {
  const excel = await startExcel({ sheets: ["One", "Two"] });
  const read = await excel.Excel.run(async (context) => {
    const two = context.workbook.worksheets.getItem("Two");
    two.names.add("Total", two.getRange("B2"));
    const own = two.names.getItem("Total").load("scope");
    const none = context.workbook.names.getItemOrNullObject("Total");
    await context.sync();
    two.delete();
    await context.sync();
    return [own.scope, none.isNullObject];
  });
  expect(read).toEqual(["Worksheet", true]);
  expect(excel.workbook.names).toEqual([]);
});

test("settings hold any JSON, are listed, replaced and deleted", async () => {
  const excel = await startExcel();
  const read = await excel.Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("state", { version: 1, sheets: ["Report"] });
    settings.add("state", { version: 2, sheets: [] });
    settings.add("other", "text");
    settings.load("items/key,items/value");
    const none = settings.getItemOrNullObject("missing");
    await context.sync();
    const listed = settings.items.map((setting) => [setting.key, setting.value as unknown]);
    settings.getItem("other").delete();
    const count = settings.getCount();
    await context.sync();
    return [listed, none.isNullObject, count.value];
  });
  expect(read).toEqual([
    [
      ["state", { version: 2, sheets: [] }],
      ["other", "text"],
    ],
    true,
    1,
  ]);
});

test("the DATE function tells the workbook's date system", async () => {
  const excel = await startExcel();
  const day = (): Promise<number> =>
    onSheet(excel, (_sheet, context) => {
      const result = context.workbook.functions.date(1904, 1, 2);
      result.load("value");
      return () => result.value;
    });
  const in1900 = await day();
  excel.workbook.dateSystem = "1904";
  expect([in1900, await day()]).toEqual([1463, 1]);
});

test("document properties, calculation mode and selection can be read and set", async () => {
  const read = await onSheet(await startExcel(), (sheet, context) => {
    const { workbook } = context;
    workbook.properties.title = "Partner meeting";
    workbook.application.calculationMode = "Manual";
    sheet.getRange("B2:C3").select();
    workbook.load("name");
    workbook.properties.load("title");
    workbook.application.load("calculationMode,calculationState");
    const [selected, active] = [workbook.getSelectedRange().load("address"), workbook.getActiveCell().load("address")];
    return () => [workbook.name, workbook.properties.title, workbook.application.calculationMode, workbook.application.calculationState, selected.address, active.address];
  });
  expect(read).toEqual(["Book1.xlsx", "Partner meeting", "Manual", "Done", "Sheet1!B2:C3", "Sheet1!B2"]);
});
