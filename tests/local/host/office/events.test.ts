import type { LocalExcel } from "../../../../src/local/host";
import { startExcel } from "../support/start-excel";
import { until } from "../support/until";

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));

/** Registers a handler for changes of any sheet. */
async function listen(excel: LocalExcel): Promise<Excel.WorksheetChangedEventArgs[]> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.push(event)));
    await context.sync();
  });
  return heard;
}

test("a change by the user is told with its sheet, its address and what was there", async () => {
  const excel = await startExcel();
  const heard = await listen(excel);
  await excel.user.edit("Sheet1!B2", [[1]]);
  await excel.user.edit("Sheet1!B2", [["two"]]);
  await until(() => heard.length >= 2);
  expect(heard[1]).toMatchObject({
    type: "WorksheetChanged",
    worksheetId: excel.workbook.sheets[0]?.id,
    address: "B2",
    changeType: "RangeEdited",
    details: { valueBefore: 1, valueAfter: "two", valueTypeBefore: "Double", valueTypeAfter: "String" },
  });
});

test("the event leads to the range that changed", async () => {
  const excel = await startExcel();
  const heard = await listen(excel);
  await excel.user.edit("Sheet1!A1:B1", [[1, 2]]);
  await until(() => heard.length >= 1);
  const values = await excel.Excel.run(async (context) => {
    const range = heard[0]?.getRange(context);
    range?.load("values");
    await context.sync();
    return range?.values;
  });
  expect(values).toEqual([[1, 2]]);
});

test("a handler that was removed hears no more, and events can be turned off", async () => {
  const excel = await startExcel();
  const heard: unknown[] = [];
  const handler = await excel.Excel.run(async (context) => {
    const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add((event) => Promise.resolve(void heard.push(event)));
    await context.sync();
    return added;
  });
  await excel.user.edit("Sheet1!A1", [[1]]);
  await until(() => heard.length >= 1);
  await excel.Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  await excel.user.edit("Sheet1!A1", [[2]]);
  await excel.Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
  handler.remove();
  await handler.context.sync();
  await excel.user.edit("Sheet1!A1", [[3]]);
  await later();
  expect(heard).toHaveLength(1);
});

test("adding, activating and deleting sheets is told", async () => {
  const excel = await startExcel();
  const heard: string[] = [];
  const tell = (event: { readonly type: string }): Promise<void> => Promise.resolve(void heard.push(event.type));
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(tell);
    worksheets.onActivated.add(tell);
    worksheets.onDeactivated.add(tell);
    worksheets.onDeleted.add(tell);
    await context.sync();
    worksheets.add("New").activate();
    await context.sync();
    worksheets.getItem("New").delete();
    await context.sync();
  });
  await until(() => heard.length >= 6);
  expect(heard).toEqual(["WorksheetAdded", "WorksheetDeactivated", "WorksheetActivated", "WorksheetDeactivated", "WorksheetActivated", "WorksheetDeleted"]);
});

test("a selection is told to its sheet", async () => {
  const excel = await startExcel();
  const heard: string[] = [];
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onSelectionChanged.add((event) => Promise.resolve(void heard.push(event.address)));
    await context.sync();
  });
  excel.user.select("Sheet1!C3:D4");
  await until(() => heard.length >= 1);
  expect(heard).toEqual(["C3:D4"]);
});

test("tables tell when they are added, changed and deleted", async () => {
  const excel = await startExcel();
  const heard: string[] = [];
  const tell = (event: { readonly type: string }): Promise<void> => Promise.resolve(void heard.push(event.type));
  await excel.Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.onAdded.add(tell);
    tables.onChanged.add(tell);
    tables.onDeleted.add(tell);
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").values = [["Name"], ["Adams"]];
    await context.sync();
    const table = sheet.tables.add("A1:A2", true);
    await context.sync();
    sheet.getRange("A2").values = [["Baker"]];
    await context.sync();
    table.convertToRange();
    await context.sync();
  });
  await until(() => heard.length >= 4);
  expect(new Set(heard)).toEqual(new Set(["TableAdded", "TableChanged", "TableDeleted"]));
});
