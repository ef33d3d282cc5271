import fc from "fast-check";
import { HostError, type LocalExcel, type PlacedCell, type UserChange } from "../../../../src/local/host";
import { createCalculator } from "../../../../src/local/host/calculation";
import { createInvoker } from "../../../../src/local/host/custom-functions";
import { cellKey, type CellFormat, type ModelValue, type SheetModel } from "../../../../src/local/host/model";
import { startExcel } from "../support/start-excel";
import { until } from "../support/until";

const PERCENT: CellFormat = { numberFormat: "0%" };

const startCalculating = (): Promise<LocalExcel> => startExcel({ calculator: (link) => createCalculator({ functions: [], invoker: createInvoker(link) }) });

function sheetOf({ workbook }: LocalExcel): SheetModel {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("The workbook has no sheet.");
  return sheet;
}

/** A change of the cells from a place on. */
function changeAt(excel: LocalExcel, row: number, column: number, contents: readonly (readonly (PlacedCell | null)[])[], overrides: Partial<UserChange> = {}): UserChange {
  const area = { firstRow: row, firstColumn: column, lastRow: row + contents.length - 1, lastColumn: column + (contents[0]?.length ?? 1) - 1 };
  return { sheetId: sheetOf(excel).id, cells: { area, contents }, columnWidths: new Map(), tables: new Map(), ...overrides };
}

async function apply(excel: LocalExcel, change: UserChange): Promise<UserChange> {
  const { inverse, settled } = excel.user.apply(change);
  await settled;
  return inverse;
}

const value = (each: ModelValue): PlacedCell => ({ kind: "value", value: each });
const formula = (text: string): PlacedCell => ({ kind: "formula", text });

test("what is taken back is as it was: values, formulas, looks and widths", async () => {
  const excel = await startCalculating();
  const { cells, columns } = sheetOf(excel);
  await apply(excel, changeAt(excel, 0, 0, [[value(2), formula("=A1*10")]]));
  const inverse = await apply(excel, changeAt(excel, 0, 0, [[{ ...value(0.5), format: PERCENT }, value("over it")]], { columnWidths: new Map([[1, 30]]) }));
  expect([cells.value(0, 1), columns.get(1)?.width, cells.formats.get(0)]).toEqual(["over it", 30, PERCENT]);
  await apply(excel, inverse);
  expect([cells.value(0, 0), cells.value(0, 1), cells.formulas.get(1)?.text]).toEqual([2, 20, "=A1*10"]);
  expect([columns.get(1)?.width, cells.formats.has(0)]).toEqual([undefined, false]);
});

test("text stays the text it is, and a cell between two written ones is left alone", async () => {
  const excel = await startCalculating();
  const { cells } = sheetOf(excel);
  await apply(excel, changeAt(excel, 0, 0, [[value("a"), value("kept"), value("c")]]));
  await apply(excel, changeAt(excel, 0, 0, [[value("007"), null, value("=not a formula")]]));
  expect(cells.rows[0]).toEqual(["007", "kept", "=not a formula"]);
  expect(cells.formulas.size).toBe(0);
});

test("a formula that spilled spills again once what stood in its way is taken back", async () => {
  const excel = await startCalculating();
  const { cells } = sheetOf(excel);
  await apply(excel, changeAt(excel, 0, 0, [[formula("=SEQUENCE(3)")]]));
  const inverse = await apply(excel, changeAt(excel, 1, 0, [[value("in the way")]]));
  expect(cells.value(0, 0)).toEqual({ error: "#SPILL!" });
  await apply(excel, inverse);
  expect([0, 1, 2].map((row) => cells.value(row, 0))).toEqual([1, 2, 3]);
});

test("a formula that is not calculated here gets its value from the file back", async () => {
  const excel = await startCalculating();
  const { cells } = sheetOf(excel);
  cells.setValue(0, 0, 42);
  cells.formulas.set(cellKey(0, 0), { text: "=CUBEVALUE(1)", spill: null, state: "stale" });
  await apply(excel, await apply(excel, changeAt(excel, 0, 0, [[value(1)]])));
  expect([cells.value(0, 0), cells.formulas.get(0)?.text]).toEqual([42, "=CUBEVALUE(1)"]);
});

test("a table that grew with a row gives it back", async () => {
  const excel = await startCalculating();
  const sheet = sheetOf(excel);
  await apply(excel, changeAt(excel, 0, 0, [[value("Payer")], [value("Aetna")]]));
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().tables.add("A1:A2", true);
    await context.sync();
  });
  const inverse = await apply(excel, changeAt(excel, 2, 0, [[value("Cigna")]]));
  expect(sheet.tables[0]?.area.lastRow).toBe(2);
  const again = await apply(excel, inverse);
  expect(sheet.tables[0]?.area.lastRow).toBe(1);
  await apply(excel, again);
  expect([sheet.tables[0]?.area.lastRow, sheet.cells.value(2, 0)]).toEqual([2, "Cigna"]);
});

test("the user's changes are not counted as the add-in's, and handlers can tell them apart", async () => {
  const excel = await startCalculating();
  const sources: string[] = [];
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(({ triggerSource }) => Promise.resolve(void sources.push(triggerSource)));
    await context.sync();
  });
  await apply(excel, changeAt(excel, 0, 0, [[value(1)]]));
  await excel.user.edit("Sheet1!A1", [[2]]);
  expect(excel.user.addInWrites()).toBe(0);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[3]];
    await context.sync();
  });
  expect(excel.user.addInWrites()).toBe(1);
  await until(() => sources.length === 3);
  expect(sources).toEqual(["Unknown", "Unknown", "ThisLocalAddin"]);
});

const refusalOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error instanceof HostError ? error.code : error;
  }
  return null;
};

test("a protected sheet and a workbook for reading refuse, and nothing has changed", async () => {
  const excel = await startCalculating();
  const sheet = sheetOf(excel);
  await apply(excel, changeAt(excel, 0, 0, [[value("kept")]]));
  sheet.protected = true;
  expect(refusalOf(() => excel.user.apply(changeAt(excel, 0, 0, [[value("new")]], { columnWidths: new Map([[0, 3]]) })))).toBe("AccessDenied");
  sheet.protected = false;
  excel.workbook.readOnly = true;
  expect(refusalOf(() => excel.user.apply(changeAt(excel, 0, 0, [[value("new")]])))).toBe("AccessDenied");
  expect([sheet.cells.value(0, 0), sheet.columns.size]).toEqual(["kept", 0]);
});

test("any run of changes taken back in turn leads to where it began", async () => {
  const excel = await startCalculating();
  const { cells } = sheetOf(excel);
  const cell = fc.oneof(fc.integer().map(value), fc.string().map(value), fc.constantFrom("=A1+1", "=SUM(A1:B2)").map(formula), fc.constant(null));
  const change = fc.record({ row: fc.nat(3), column: fc.nat(3), contents: fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }) });
  const state = (): unknown => [
    Array.from({ length: 8 }, (_row, row) => Array.from({ length: 8 }, (_cell, column) => (cells.formulas.has(cellKey(row, column)) ? null : cells.value(row, column)))),
    [...cells.formulas].map(([key, { text }]) => [key, text] as const).sort(([one], [other]) => one - other),
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
      const before = state();
      const inverses: UserChange[] = [];
      for (const { row, column, contents } of changes) inverses.push(excel.user.apply(changeAt(excel, row, column, contents)).inverse);
      for (const inverse of inverses.reverse()) excel.user.apply(inverse);
      await excel.user.recalculate();
      expect(state()).toEqual(before);
    }),
    { numRuns: 60 },
  );
});
