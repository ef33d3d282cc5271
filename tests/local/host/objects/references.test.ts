import type { LocalExcel } from "../../../../src/local/host";
import { createCalculator } from "../../../../src/local/host/calculation";
import { startExcel } from "../support/start-excel";

/** Three sheets, Ours and Other with a 7 and a 9 in B4, and what the formulas of Mine!A1:A3, a name and a table say. */
async function withFormulas(): Promise<LocalExcel> {
  const excel = await startExcel({ sheets: ["Ours", "Mine", "Other"], calculator: () => createCalculator() });
  await excel.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.getItem("Ours").getRange("A3:B4").values = [
      ["Name", "Sum"],
      ["Adams", 7],
    ];
    worksheets.getItem("Ours").tables.add("A3:B4", true).name = "Figures";
    worksheets.getItem("Other").getRange("B4").values = [[9]];
    names.add("Twice", "=2*Ours!$B$4");
    worksheets.getItem("Mine").getRange("A1:A4").formulas = [["=Ours!B4+Other!B4"], ['="Ours!"&\'ours\'!$B$4'], ["=SUM(Figures[Sum])"], ["=Twice"]];
    await context.sync();
  });
  return excel;
}

interface Said {
  readonly formulas: unknown;
  readonly values: unknown;
  readonly name: unknown;
}

const after = (excel: LocalExcel, change: (context: Excel.RequestContext) => void): Promise<Said> =>
  excel.Excel.run(async (context) => {
    change(context);
    const range = context.workbook.worksheets.getItem("Mine").getRange("A1:A4").load("formulas,values");
    const name = context.workbook.names.getItem("Twice").load("formula");
    await context.sync();
    return { formulas: range.formulas.flat(), values: range.values.flat(), name: name.formula as unknown };
  });

test("formulas follow a sheet that is given another name, in cells and in names, and texts stay", async () => {
  const said = await after(await withFormulas(), ({ workbook }) => (workbook.worksheets.getItem("Ours").name = "Ours, 2026"));
  expect(said).toEqual({
    formulas: ["='Ours, 2026'!B4+Other!B4", "=\"Ours!\"&'Ours, 2026'!$B$4", "=SUM(Figures[Sum])", "=Twice"],
    values: [16, "Ours!7", 7, 14],
    name: "=2*'Ours, 2026'!$B$4",
  });
});

test("a sheet that takes the name another had before is not what formulas speak of", async () => {
  const excel = await withFormulas();
  const { formulas, values } = await after(excel, ({ workbook }) => {
    workbook.worksheets.getItem("Ours").name = "Former";
    workbook.worksheets.getItem("Other").name = "Ours";
  });
  expect([formulas, values]).toEqual([
    ["=Former!B4+Ours!B4", '="Ours!"&Former!$B$4', "=SUM(Figures[Sum])", "=Twice"],
    [16, "Ours!7", 7, 14],
  ]);
});

test("formulas that spoke of a deleted sheet or its table have lost them, whatever is called so later", async () => {
  const excel = await withFormulas();
  const said = await after(excel, ({ workbook }) => {
    workbook.worksheets.getItem("Ours").delete();
    workbook.worksheets.getItem("Other").name = "Ours";
  });
  expect(said).toEqual({
    formulas: ["=#REF!B4+Ours!B4", '="Ours!"&#REF!$B$4', "=SUM(#REF!)", "=Twice"],
    values: ["#REF!", "#REF!", "#REF!", "#REF!"],
    name: "=2*#REF!$B$4",
  });
});

test("formulas follow a table that is given another name", async () => {
  const { formulas, values } = await after(await withFormulas(), ({ workbook }) => (workbook.tables.getItem("Figures").name = "Sums"));
  expect([(formulas as unknown[])[2], (values as unknown[])[2]]).toEqual(["=SUM(Sums[Sum])", 7]);
});

test("a formula given after the names have changed hands speaks of the sheet that has the name now", async () => {
  const excel = await withFormulas();
  const { formulas, values } = await after(excel, ({ workbook: { worksheets } }) => {
    worksheets.getItem("Ours").name = "Former";
    worksheets.getItem("Other").name = "Ours";
    worksheets.getItem("Mine").getRange("A1").formulas = [["=Ours!B4"]];
    worksheets.getItem("Former").delete();
  });
  expect([(formulas as unknown[])[0], (values as unknown[])[0]]).toEqual(["=Ours!B4", 9]);
});
