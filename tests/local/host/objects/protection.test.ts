import { codeOf } from "../support/code-of";
import { onSheet } from "../support/run-sheet";
import { startExcel } from "../support/start-excel";

const nothing = (): null => null;

test("locked cells of a protected sheet cannot be written, unlocked ones can", async () => {
  const excel = await startExcel();
  await onSheet(excel, (sheet) => {
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect();
    return nothing;
  });
  const write = (address: string): Promise<string> =>
    codeOf(
      onSheet(excel, (sheet) => {
        sheet.getRange(address).values = [[1]];
        return nothing;
      }),
    );
  expect([await write("A1"), await write("B1")]).toEqual(["AccessDenied", "none"]);
  await onSheet(excel, (sheet) => (sheet.protection.unprotect(), nothing));
  expect(await write("A1")).toBe("none");
});

test("in a protected structure no sheet can be added, but cells can be written", async () => {
  const excel = await startExcel();
  const read = await excel.Excel.run(async (context) => {
    context.workbook.protection.protect();
    context.workbook.protection.load("protected");
    await context.sync();
    return context.workbook.protection.protected;
  });
  expect(read).toBe(true);
  expect(await codeOf(onSheet(excel, (_sheet, context) => (context.workbook.worksheets.add("New"), nothing)))).toBe("AccessDenied");
  const writing = onSheet(excel, (sheet) => {
    sheet.getRange("A1").values = [[1]];
    return nothing;
  });
  expect(await codeOf(writing)).toBe("none");
});

test("a workbook that is read-only refuses every change and says so", async () => {
  const excel = await startExcel();
  excel.workbook.readOnly = true;
  const readOnly = await onSheet(excel, (_sheet, context) => {
    context.workbook.load("readOnly");
    return () => context.workbook.readOnly;
  });
  expect(readOnly).toBe(true);
  const changes: readonly ((sheet: Excel.Worksheet, context: Excel.RequestContext) => void)[] = [
    (sheet) => (sheet.getRange("A1").values = [[1]]),
    (sheet) => (sheet.getRange("A1").format.font.bold = true),
    (_sheet, context) => context.workbook.settings.add("key", 1),
    (sheet, context) => context.workbook.names.add("Total", sheet.getRange("A1")),
    (sheet) => (sheet.name = "Renamed"),
  ];
  const codes = await Promise.all(changes.map((change) => codeOf(onSheet(excel, (sheet, context) => (change(sheet, context), nothing)))));
  expect(codes).toEqual(changes.map(() => "AccessDenied"));
});
