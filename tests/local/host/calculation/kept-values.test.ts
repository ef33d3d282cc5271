import { CellGrid, cellKey, newSheet, newWorkbook, type FormulaCell, type WorkbookModel } from "../../../../src/local/host/model";
import { createCalculator } from "../../../../src/local/host/calculation";
import { buildWorkbook, cellAt } from "./build-workbook";

const DAY_MILLISECONDS = 86_400_000;

/** A workbook as a file brings it: formulas with the values Excel saved. */
function openedWorkbook(cells: Readonly<Record<string, number | string | readonly [formula: string, saved: number | string]>>): WorkbookModel {
  const workbook = newWorkbook([]);
  const grid = new CellGrid();
  for (const [address, content] of Object.entries(cells)) {
    const { row, column } = cellAt(address);
    const [formula, value] = typeof content === "object" ? content : [null, content];
    grid.setValue(row, column, value);
    if (formula !== null) grid.formulas.set(cellKey(row, column), { text: formula, spill: null, state: "current" });
  }
  workbook.sheets.push(newSheet(workbook, "Sheet1", { cells: grid }));
  return workbook;
}

const sheetOf = (workbook: WorkbookModel): { readonly id: string; readonly cells: CellGrid } => {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("The workbook has no sheet.");
  return sheet;
};

function formulaAt(workbook: WorkbookModel, address: string): FormulaCell | undefined {
  const { row, column } = cellAt(address);
  return sheetOf(workbook).cells.formulas.get(cellKey(row, column));
}

async function change(workbook: WorkbookModel, calculator: ReturnType<typeof createCalculator>, address: string, value: number): Promise<void> {
  const { row, column } = cellAt(address);
  const { id, cells } = sheetOf(workbook);
  cells.setValue(row, column, value);
  calculator.cellsChanged(workbook, [{ sheetId: id, area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column } }]);
  await calculator.recalculate(workbook);
}

const valueAt = (workbook: WorkbookModel, address: string): unknown => {
  const { row, column } = cellAt(address);
  return sheetOf(workbook).cells.value(row, column);
};

describe("values a file came with", () => {
  it("stay until something they read changes", async () => {
    const workbook = openedWorkbook({ A1: 1, A2: 2, B1: ["=A1*10", 999], B2: ["=A2*10", 888] });
    const calculator = createCalculator();
    await change(workbook, calculator, "A1", 3);
    expect([valueAt(workbook, "B1"), valueAt(workbook, "B2")]).toEqual([30, 888]);
  });

  it("are all calculated when the user asks for it", async () => {
    const workbook = openedWorkbook({ A1: 1, B1: ["=A1*10", 999] });
    const calculator = createCalculator();
    calculator.invalidate(workbook);
    await calculator.recalculate(workbook);
    expect(valueAt(workbook, "B1")).toBe(10);
  });

  it.each([
    ["a function that is not known", "=CUBEVALUE(A1)"],
    ["a LAMBDA", "=LAMBDA(x,x+1)(A1)"],
    ["a reference to another file", "=[1]Sheet1!A1"],
    ["a grammar that is not known", "=A1 B1:B2 C1"],
  ])("stay, marked stale, where the formula has %s", async (_, formula) => {
    const workbook = openedWorkbook({ A1: 1, B1: [formula, 42], C1: ["=B1+1", 43] });
    const calculator = createCalculator();
    calculator.invalidate(workbook);
    await calculator.recalculate(workbook);
    expect([valueAt(workbook, "B1"), formulaAt(workbook, "B1")?.state, valueAt(workbook, "C1")]).toEqual([42, "stale", 43]);
  });
});

describe("a formula just written", () => {
  it("with a function nobody knows shows #NAME?", async () => {
    const book = buildWorkbook();
    await book.enter({ A1: "=NOSUCHFUNCTION(1)" });
    expect([book.value("A1"), book.state("A1")]).toEqual([{ error: "#NAME?" }, "stale"]);
  });

  it("is current once calculated", async () => {
    const book = buildWorkbook();
    await book.enter({ A1: "=1+1" });
    expect(book.state("A1")).toBe("current");
  });
});

describe("volatile functions", () => {
  it("take the clock they are given, at each calculation", async () => {
    let day = 20_000;
    const book = buildWorkbook({ clock: () => day * DAY_MILLISECONDS + DAY_MILLISECONDS / 2 });
    await book.enter({ A1: "=TODAY()", A2: "=NOW()-TODAY()", A3: "=A1+1" });
    expect(book.values("A1:A3")).toEqual([[45_569], [0.5], [45_570]]);
    day = 20_001;
    await book.enter({ C1: 1 });
    expect(book.values("A1:A3")).toEqual([[45_570], [0.5], [45_571]]);
  });

  it("take chance from outside", async () => {
    const book = buildWorkbook({ random: () => 0.5 });
    await book.enter({ A1: "=RAND()", A2: "=RANDBETWEEN(1,10)" });
    expect(book.values("A1:A2")).toEqual([[0.5], [6]]);
  });

  it("do not make a calculation where nothing changed", async () => {
    const book = buildWorkbook({ clock: () => 0 });
    await book.enter({ A1: "=NOW()" });
    expect(await book.calculator.recalculate(book.workbook)).toEqual([]);
  });
});

describe("names, tables and sheets", () => {
  it("are followed, and followed again when they change", async () => {
    const book = buildWorkbook({ sheets: ["Sheet1", "Data"] });
    const data = book.workbook.sheets[1]?.id ?? "";
    const area = { sheetId: data, firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 0 };
    book.workbook.names.push({ name: "Payments", scopeSheetId: null, formula: "=Data!$A$1:$A$2", area, comment: "", visible: true });
    await book.enter({ A1: 1, A2: 2, A3: 4 }, "Data");
    await book.enter({ B1: "=SUM(payments)" });
    expect(book.value("B1")).toBe(3);
    book.workbook.names[0] = { name: "Payments", scopeSheetId: null, formula: "=Data!$A$1:$A$3", area: { ...area, lastRow: 2 }, comment: "", visible: true };
    book.calculator.structureChanged(book.workbook);
    await book.calculator.recalculate(book.workbook);
    expect(book.value("B1")).toBe(7);
    await book.enter({ A3: 10 }, "Data");
    expect(book.value("B1")).toBe(13);
  });

  it("give #NAME? and #REF! where they are missing", async () => {
    const book = buildWorkbook();
    await book.enter({ A1: "=nobody+1", A2: "=Missing!A1", A3: "=SUM(NoTable[x])" });
    expect(book.values("A1:A3")).toEqual([[{ error: "#NAME?" }], [{ error: "#REF!" }], [{ error: "#REF!" }]]);
  });

  it("give #REF! once their sheet is deleted", async () => {
    const book = buildWorkbook({ sheets: ["Sheet1", "Data"] });
    await book.enter({ A1: 7 }, "Data");
    await book.enter({ B1: "=Data!A1" });
    book.workbook.sheets.pop();
    book.calculator.structureChanged(book.workbook);
    await book.calculator.recalculate(book.workbook);
    expect(book.value("B1")).toEqual({ error: "#REF!" });
  });

  it.each([
    ["=SUM(Table1[Payments])", 300],
    ["=SUM(Table1[[Payments]:[Refunds]])", 330],
    ["=Table1[[#Totals],[Payments]]", 999],
    ["=Table1[[#Headers],[Payments]]", "Payments"],
    ["=ROWS(Table1[#All])", 4],
    ["=COUNTA(Table1[])", 6],
    ["=SUM(table1[no such column])", { error: "#REF!" }],
  ])("tables are read by their parts: %s", async (formula, expected) => {
    const book = tableBook();
    await book.enter({ H9: formula });
    expect(book.value("H9")).toEqual(expected);
  });

  it("a table's row is that of the formula", async () => {
    const book = tableBook();
    await book.enter({ E2: "=Table1[@Payments]-Table1[@Refunds]", E3: "=Table1[[#This Row],[Payments]]", E9: "=Table1[@Payments]" });
    expect([book.value("E2"), book.value("E3"), book.value("E9")]).toEqual([90, 200, { error: "#VALUE!" }]);
  });
});

function tableBook(): ReturnType<typeof buildWorkbook> {
  const book = buildWorkbook();
  book.workbook.sheets[0]?.tables.push({
    id: "1",
    name: "Table1",
    area: { firstRow: 0, lastRow: 3, firstColumn: 0, lastColumn: 2 },
    style: "",
    showHeaders: true,
    showTotals: true,
    showFilterButton: false,
    showBandedRows: false,
    columnNames: ["Name", "Payments", "Refunds"],
  });
  book.write({ A1: "Name", B1: "Payments", C1: "Refunds", A2: "Ng", B2: 100, C2: 10, A3: "Ruiz", B3: 200, C3: 20, B4: 999 });
  return book;
}
