import { codeOf } from "../support/code-of";
import { onSheet } from "../support/run-sheet";
import { startExcel } from "../support/start-excel";

const nothing = (): null => null;

test("a property that was not loaded cannot be read", async () => {
  const attempt = onSheet(await startExcel(), (sheet) => {
    const range = sheet.getRange("A1");
    range.load("address");
    return () => range.values;
  });
  expect(await codeOf(attempt)).toBe("PropertyNotLoaded");
});

test("before the sync nothing can be read, not even what was loaded", async () => {
  const { Excel } = await startExcel();
  const attempt = Excel.run((context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.load("values");
    return Promise.resolve(range.values);
  });
  expect(await codeOf(attempt)).toBe("PropertyNotLoaded");
});

test("what came before the failing statement has taken effect, what came after has not", async () => {
  const excel = await startExcel();
  const attempt = onSheet(excel, (sheet) => {
    sheet.getRange("A1").values = [["before"]];
    sheet.getRange("nonsense").values = [["failing"]];
    sheet.getRange("A2").values = [["after"]];
    return nothing;
  });
  expect(await codeOf(attempt)).toBe("InvalidArgument");
  const { cells } = excel.workbook.sheets[0] ?? {};
  expect([cells?.value(0, 0), cells?.value(1, 0)]).toEqual(["before", null]);
});

test("the error names the failing statement", async () => {
  const { Excel, OfficeExtension } = await startExcel();
  const error: unknown = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nowhere").activate();
    await context.sync();
  }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect((error as OfficeExtension.Error).debugInfo.statement).toBe("var worksheet = worksheets.getItem(...);");
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["Range.formulas", (sheet) => (sheet.getRange("A1").formulas = [["=1", "=2"]])],
  ["Range.clear", (sheet) => sheet.getRange("A1").clear("Everything" as "All")],
])("the error names the member it happened in: %s", async (location, work) => {
  const { Excel } = await startExcel();
  const error: unknown = await Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  }).catch((thrown: unknown) => thrown);
  expect((error as OfficeExtension.Error).debugInfo.errorLocation).toBe(location);
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, string]>([
  ["a member the host does not have", (sheet) => sheet.getRange("A1").getDirectPrecedents(), "ApiNotFound"],
  ["a property the host does not have", (_sheet, context) => context.workbook.load("usePrecisionAsDisplayed"), "ApiNotFound"],
  ["a collection the host does not have", (sheet) => sheet.shapes.load("items/name"), "ApiNotFound"],
  ["an argument of another kind", (sheet) => sheet.getRange("A1").getCell("one" as unknown as number, 0), "InvalidArgument"],
  ["a word that is not one of the enum's", (sheet) => sheet.getRange("A1").clear("Everything" as "All"), "InvalidArgument"],
  ["a value of another kind", (sheet) => (sheet.showGridlines = "yes" as unknown as boolean), "InvalidArgument"],
  ["text over five million cells", (sheet) => sheet.getRange("A1:ZZ9999").load("text"), "RangeExceedsLimit"],
])("%s ends in an error with its code", async (_what, work, code) => {
  const attempt = onSheet(await startExcel(), (sheet, context) => {
    work(sheet, context);
    return nothing;
  });
  expect(await codeOf(attempt)).toBe(code);
});

test("asking for everything gives every plain property", async () => {
  const sheet = await onSheet(await startExcel(), (each) => {
    each.load();
    return () => each.toJSON();
  });
  expect(sheet).toMatchObject({ name: "Sheet1", position: 0, visibility: "Visible", showGridlines: true, standardHeight: 15 });
});

test("children of children can be asked for, a part of a collection too", async () => {
  const { Excel } = await startExcel({ sheets: ["One", "Two", "Three"] });
  const names = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Two").getRange("A1:A2").values = [["Name"], ["Adams"]];
    worksheets.getItem("Two").tables.add("A1:A2", true).name = "People";
    worksheets.load({ name: true, tables: { name: true }, $skip: 1, $top: 1 });
    await context.sync();
    return worksheets.items.map((sheet) => [sheet.name, sheet.tables.items.map((table) => table.name)]);
  });
  expect(names).toEqual([["Two", ["People"]]]);
});
