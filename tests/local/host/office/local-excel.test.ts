import { startExcel } from "../support/start-excel";
import { until } from "../support/until";

test("two hosts in one process know nothing of each other", async () => {
  const [first, second] = [await startExcel({ sheets: ["First"] }), await startExcel({ sheets: ["Second"] })];
  const nameOf = (excel: typeof first): Promise<string> =>
    excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [[sheet.toJSON() ? 1 : 0]];
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
  expect(await Promise.all([nameOf(first), nameOf(second), nameOf(first)])).toEqual(["First", "Second", "First"]);
  expect([first.counters.syncs, second.counters.syncs]).toEqual([2, 1]);
  expect(first.Excel).not.toBe(second.Excel);
});

test("Office tells where the add-in runs, and which requirement sets it can count on", async () => {
  const { Office } = await startExcel({ surroundings: { requirementSets: { ExcelApi: "1.12" }, documentUrl: "https://example.com/Book1.xlsx" } });
  const info = await Office.onReady();
  expect(info).toEqual({ host: "Excel", platform: "OfficeOnline" });
  const { requirements, document } = Office.context;
  expect([requirements.isSetSupported("ExcelApi", "1.9"), requirements.isSetSupported("ExcelApi", "1.12"), requirements.isSetSupported("ExcelApi", "1.13")]).toEqual([true, true, false]);
  expect(requirements.isSetSupported("DialogApi", "1.1")).toBe(false);
  expect(document.url).toBe("https://example.com/Book1.xlsx");
});

test("an add-in's script finds Excel in its global scope and can add functions", async () => {
  const excel = await startExcel();
  excel.globalScope.evaluate(`
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["from the script"]];
      await context.sync();
      globalThis.isDone = true;
    });
    CustomFunctions.associate("DOUBLE", (number) => number * 2);
  `);
  await until(() => excel.globalScope.evaluate("globalThis.isDone") === true);
  expect(excel.workbook.sheets[0]?.cells.value(0, 0)).toBe("from the script");
  expect(excel.globalScope.evaluate("Object.keys(CustomFunctions._association.mappings)")).toEqual(["DOUBLE"]);
});

test("the custom-functions runtime is asked over the link and answers over it", async () => {
  const excel = await startExcel();
  excel.CustomFunctions.associate("ADD_ALL", (range: number[][]) => range.flat().reduce((sum, each) => sum + each, 0));
  const results = new Promise<readonly unknown[]>((resolve) => excel.runtimeLink.onResults(resolve));
  excel.runtimeLink.post([[1, 1000, "", [7, "ADD_ALL", [[[1, 2], [3, 4]]], "Sheet1!D1", 0], 0]]);
  expect((await results)[0]).toEqual([7, true, 10]);
  expect(excel.counters).toMatchObject({ syncs: 0 });
});

test("over a slow connection an answer comes after that of a fast one", async () => {
  const [slow, fast] = [await startExcel({ latencyMilliseconds: 60 }), await startExcel()];
  const answered: string[] = [];
  const ask = (excel: typeof slow, name: string): Promise<void> =>
    excel.Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
      answered.push(name);
    });
  await Promise.all([ask(slow, "slow"), ask(fast, "fast")]);
  slow.setLatency(0);
  await ask(slow, "no longer slow");
  expect(answered).toEqual(["fast", "slow", "no longer slow"]);
});

test("after it is disposed of, a host answers nothing", async () => {
  const excel = await startExcel();
  excel.dispose();
  let isAnswered = false;
  void excel.Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  }).finally(() => (isAnswered = true));
  await new Promise((resolve) => setTimeout(resolve, 15));
  expect(isAnswered).toBe(false);
});
