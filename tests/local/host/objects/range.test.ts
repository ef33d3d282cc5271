import { startExcel } from "../support/start-excel";

test("what is written to a range is read back from it", async () => {
  const { Excel, counters } = await startExcel();
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
    range.values = [
      ["Adams", 1],
      [true, "=B2"],
    ];
    range.load("address,values,formulas,valueTypes,rowCount");
    await context.sync();
    return { address: range.address, values: range.values, formulas: range.formulas, types: range.valueTypes, rows: range.rowCount };
  });
  expect(read).toEqual({
    address: "Sheet1!B2:C3",
    values: [
      ["Adams", 1],
      [true, ""],
    ],
    formulas: [
      ["Adams", 1],
      [true, "=B2"],
    ],
    types: [
      ["String", "Double"],
      ["Boolean", "Empty"],
    ],
    rows: 2,
  });
  expect(counters.syncs).toBe(1);
});
