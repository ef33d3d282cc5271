import { codeOf } from "../support/code-of";
import { startExcel } from "../support/start-excel";

test("sheets are listed from left to right with what is asked of them", async () => {
  const { Excel } = await startExcel({ sheets: ["Payments", "Roster"] });
  const sheets = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/position,items/protection/protected");
    const count = worksheets.getCount();
    await context.sync();
    return [count.value, worksheets.items.map((sheet) => [sheet.name, sheet.position, sheet.protection.protected])];
  });
  expect(sheets).toEqual([
    2,
    [
      ["Payments", 0, false],
      ["Roster", 1, false],
    ],
  ]);
});

test("a sheet is found by name, whatever its case, and by id, which survives renaming", async () => {
  const { Excel } = await startExcel();
  const name = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("SHEET1").load("id");
    await context.sync();
    sheet.name = "Renamed";
    const again = worksheets.getItem(sheet.id).load("name");
    await context.sync();
    return again.name;
  });
  expect(name).toBe("Renamed");
});

test("a sheet that is not there is a null object, or ItemNotFound", async () => {
  const { Excel } = await startExcel();
  const isNull = await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("None");
    const range = none.getRange("A1");
    none.delete();
    await context.sync();
    return [none.isNullObject, range.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
  const attempt = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("None").load("name");
    await context.sync();
  });
  expect(await codeOf(attempt)).toBe("ItemNotFound");
});

test.each([
  ["", "InvalidArgument"],
  ["a".repeat(32), "InvalidArgument"],
  ["a:b", "InvalidArgument"],
  ["'quoted'", "InvalidArgument"],
  ["History", "InvalidArgument"],
  ["sheet1", "ItemAlreadyExists"],
  ["A fit name", "none"],
])("adding a sheet named %j ends in %s", async (name, expected) => {
  const { Excel } = await startExcel();
  const attempt = Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  expect(await codeOf(attempt)).toBe(expected);
});

test("a sheet can be added, moved, hidden, coloured, activated and deleted", async () => {
  const { Excel, workbook } = await startExcel();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("Report");
    sheet.position = 0;
    sheet.tabColor = "#1f6feb";
    sheet.showGridlines = false;
    sheet.activate();
    worksheets.getItem("Sheet1").visibility = "Hidden";
    worksheets.add().name = "Short-lived";
    await context.sync();
    worksheets.getItem("Short-lived").delete();
    await context.sync();
  });
  expect(workbook.sheets.map(({ name, visibility, tabColor, showGridlines }) => [name, visibility, tabColor, showGridlines])).toEqual([
    ["Report", "Visible", "#1F6FEB", false],
    ["Sheet1", "Hidden", "", true],
  ]);
  expect(workbook.activeSheetId).toBe(workbook.sheets[0]?.id);
});

test("the last visible sheet can be neither deleted nor hidden", async () => {
  const { Excel } = await startExcel();
  const deleting = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().delete();
    await context.sync();
  });
  const hiding = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().visibility = "VeryHidden";
    await context.sync();
  });
  expect([await codeOf(deleting), await codeOf(hiding)]).toEqual(["InvalidOperation", "InvalidOperation"]);
});

test("a range of a deleted sheet is gone with it", async () => {
  const { Excel } = await startExcel({ sheets: ["Stays", "Goes"] });
  const attempt = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Goes");
    const range = sheet.getRange("A1");
    range.load("address");
    await context.sync();
    sheet.delete();
    await context.sync();
    range.values = [[1]];
    await context.sync();
  });
  expect(await codeOf(attempt)).toBe("ItemNotFound");
});

test("the sheets beside a sheet can be reached, hidden ones left out on request", async () => {
  const { Excel } = await startExcel({ sheets: ["One", "Two", "Three"] });
  const names = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [one, two, three] = ["One", "Two", "Three"].map((name) => worksheets.getItem(name));
    if (!one || !two || !three) throw new Error("unreachable");
    two.visibility = "Hidden";
    const found = [one.getNext(), one.getNext(true), three.getPrevious(true), worksheets.getFirst(), worksheets.getLast()];
    found.forEach((sheet) => sheet.load("name"));
    const none = three.getNextOrNullObject();
    await context.sync();
    return [...found.map((sheet) => sheet.name), none.isNullObject];
  });
  expect(names).toEqual(["Two", "Three", "One", "One", "Three", true]);
});

test("a copy has the cells, a name of its own and a table of another name", async () => {
  const { Excel, workbook } = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").values = [["Name"], ["Adams"]];
    sheet.tables.add("A1:A2", true).name = "People";
    sheet.copy("Beginning");
    await context.sync();
  });
  const [copy, original] = workbook.sheets;
  expect(copy?.name).toBe("Sheet1 (2)");
  expect(copy?.cells.value(1, 0)).toBe("Adams");
  expect(copy?.tables[0]?.name).not.toBe(original?.tables[0]?.name);
});

test("panes are frozen by rows, by columns and at a range", async () => {
  const { Excel, workbook } = await startExcel();
  const addresses = await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocation().load("address");
    freezePanes.freezeAt(context.workbook.worksheets.getActiveWorksheet().getRange("A1:B3"));
    const block = freezePanes.getLocation().load("address");
    await context.sync();
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    return [rows.address, block.address, none.isNullObject];
  });
  expect(addresses).toEqual(["Sheet1!1:2", "Sheet1!A1:B3", true]);
  expect(workbook.sheets[0]?.freeze).toEqual({ rows: 0, columns: 0 });
});
