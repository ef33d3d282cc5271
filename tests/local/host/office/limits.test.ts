import { codeOf } from "../support/code-of";
import { onSheet } from "../support/run-sheet";
import { startExcel } from "../support/start-excel";

const nothing = (): null => null;
const LONG = "x".repeat(1000);

test("a request over five megabytes is refused, and nothing of it takes effect", async () => {
  const excel = await startExcel();
  const attempt = onSheet(excel, (sheet) => {
    sheet.getRange("A1:A6000").values = Array.from({ length: 6000 }, () => [LONG]);
    return nothing;
  });
  expect(await codeOf(attempt)).toBe("RequestPayloadSizeLimitExceeded");
  expect(excel.workbook.sheets[0]?.cells.rows).toEqual([]);
});

test("an answer over five megabytes is refused", async () => {
  const excel = await startExcel();
  for (let row = 0; row < 6000; row++) excel.workbook.sheets[0]?.cells.setValue(row, 0, LONG);
  const attempt = onSheet(excel, (sheet) => (sheet.getRange("A1:A6000").load("values"), nothing));
  expect(await codeOf(attempt)).toBe("ResponsePayloadSizeLimitExceeded");
});

test("limits can be set", async () => {
  const excel = await startExcel({ limits: { requestBytes: 100, cellsARead: 3 } });
  expect(await codeOf(onSheet(excel, (sheet) => (sheet.getRange("A1").load("values"), nothing)))).toBe("RequestPayloadSizeLimitExceeded");
  const small = await startExcel({ limits: { cellsARead: 3 } });
  expect(await codeOf(onSheet(small, (sheet) => (sheet.getRange("A1:B2").load("values"), nothing)))).toBe("RangeExceedsLimit");
});

test("syncs, bytes and actions are counted, releasing references is not", async () => {
  const excel = await startExcel();
  await onSheet(excel, (sheet) => (sheet.getRange("A1").load("values"), nothing));
  expect(excel.counters).toMatchObject({ syncs: 1, releases: 1 });
  expect(excel.counters.actions).toBeGreaterThan(2);
  expect(excel.counters.bytesToHost).toBeGreaterThan(200);
  expect(excel.counters.bytesFromHost).toBeGreaterThan(50);
});

test("a hundred thousand rows of eight columns are read back as they stand", async () => {
  const excel = await startExcel({ limits: { responseBytes: 64 * 1024 * 1024 } });
  for (let row = 0; row < 100_000; row++) {
    const line = ["Adams", 45_658, row, row * 2, null, true, "99213", 0.5];
    for (const [column, value] of line.entries()) excel.workbook.sheets[0]?.cells.setValue(row, column, value);
  }
  const values = await onSheet(excel, (sheet) => {
    const used = sheet.getUsedRange(true);
    used.load("values");
    return () => used.values as unknown[][];
  });
  expect(values).toHaveLength(100_000);
  expect(values[99_999]).toEqual(["Adams", 45_658, 99_999, 199_998, "", true, "99213", 0.5]);
});
