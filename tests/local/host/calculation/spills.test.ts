import { cellKey, newSheet } from "../../../../src/local/host/model";
import { buildWorkbook, resultOf } from "./build-workbook";

describe("a formula that returns an array", () => {
  it("fills the cells beside it and says where they come from", async () => {
    const book = buildWorkbook();
    await book.enter({ A1: "={1,2;3,4}" });
    expect(book.values("A1:B2")).toEqual([
      [1, 2],
      [3, 4],
    ]);
    const grid = book.workbook.sheets[0]?.cells;
    expect(grid?.formulas.get(cellKey(0, 0))?.spill).toEqual({ rows: 2, columns: 2 });
    expect(grid?.spilledFrom.get(cellKey(1, 1))).toBe(cellKey(0, 0));
    expect(grid?.spilledFrom.has(cellKey(0, 0))).toBe(false);
  });

  it("shows an empty cell it passes on as 0", async () => {
    const book = buildWorkbook();
    await book.enter({ A1: 5, A3: 7, C1: "=A1:A3" });
    expect(book.values("C1:C3")).toEqual([[5], [0], [7]]);
  });

  it("clears what it no longer covers when it shrinks", async () => {
    const book = buildWorkbook();
    await book.enter({ A1: 3, C1: "=SEQUENCE(A1)" });
    await book.enter({ A1: 2 });
    expect(book.values("C1:C4")).toEqual([[1], [2], [null], [null]]);
  });

  it("clears its cells when the formula goes", async () => {
    const book = buildWorkbook();
    await book.enter({ C1: "=SEQUENCE(3)" });
    await book.enter({ C1: 9 });
    expect(book.values("C1:C3")).toEqual([[9], [null], [null]]);
    expect(book.workbook.sheets[0]?.cells.spilledFrom.size).toBe(0);
  });

  it("is calculated before the formulas that read its cells, whichever was written first", async () => {
    const book = buildWorkbook();
    await book.enter({ E1: "=SUM(C1:C5)", C1: "=SEQUENCE(A1)", A1: 3 });
    expect(book.value("E1")).toBe(6);
    await book.enter({ A1: 5 });
    expect(book.value("E1")).toBe(15);
    await book.enter({ A1: 1 });
    expect(book.value("E1")).toBe(1);
  });

  it("makes those calculate again that had read its cells before it grew", async () => {
    const book = buildWorkbook();
    await book.enter({ A1: "=C3*10", B1: "=A1+1", C1: "=SEQUENCE(3)" });
    expect([book.value("A1"), book.value("B1")]).toEqual([30, 31]);
  });

  it("shows #SPILL! while a value is in the way, and spills when it is gone", async () => {
    const book = buildWorkbook();
    await book.enter({ A2: "mine", A1: "=SEQUENCE(3)" });
    expect(book.values("A1:A3")).toEqual([[{ error: "#SPILL!" }], ["mine"], [null]]);
    await book.enter({ A2: null });
    expect(book.values("A1:A3")).toEqual([[1], [2], [3]]);
  });

  it("becomes #SPILL! and gives back its other cells when one of them is written over", async () => {
    const book = buildWorkbook();
    await book.enter({ A1: "=SEQUENCE(3)" });
    await book.enter({ A2: "=1+1" });
    expect(book.values("A1:A3")).toEqual([[{ error: "#SPILL!" }], [2], [null]]);
  });

  it("spills again over a cell that was only emptied", async () => {
    const book = buildWorkbook();
    await book.enter({ A1: "=SEQUENCE(3)" });
    await book.enter({ A2: null });
    expect(book.values("A1:A3")).toEqual([[1], [2], [3]]);
  });

  it("shows #SPILL! where two arrays meet, in the later one only", async () => {
    const book = buildWorkbook();
    await book.enter({ A1: "=SEQUENCE(3)" });
    await book.enter({ A3: "=SEQUENCE(1,2)" });
    expect(book.value("A1")).toEqual({ error: "#SPILL!" });
    expect(book.values("A3:B3")).toEqual([[1, 2]]);
  });

  it("shows #SPILL! beyond the sheet's end and over merged cells", async () => {
    const book = buildWorkbook();
    book.workbook.sheets[0]?.merges.push({ firstRow: 4, lastRow: 4, firstColumn: 0, lastColumn: 1 });
    await book.enter({ A4: "=SEQUENCE(3)", D2: "=SEQUENCE(1048576)" });
    expect([book.value("A4"), book.value("D2")]).toEqual([{ error: "#SPILL!" }, { error: "#SPILL!" }]);
  });

  it("can be read whole by A1#", async () => {
    const book = buildWorkbook();
    await book.enter({ A1: "=SEQUENCE(B1)", B1: 3, C1: "=SUM(A1#)" });
    await book.enter({ B1: 4 });
    expect(book.value("C1")).toBe(10);
  });

  it("that feeds back into itself ends, as a circle", async () => {
    const book = buildWorkbook();
    await book.enter({ A1: "=SEQUENCE(COUNT(A2:A100)+2)" });
    expect(book.calculator.circularReferences(book.workbook)).toHaveLength(1);
  });
});

describe("arrays in formulas", () => {
  const CELLS = { A1: 1, A2: 2, A3: 3, B1: "x", B2: "y", B3: "x" };

  it.each([
    ["=SUM(A1:A3*2)", 12],
    ['=SUM(IF(B1:B3="x",A1:A3,0))', 4],
    ['=SUM(FILTER(A1:A3,B1:B3="x"))', 4],
    ['=FILTER(A1:A3,B1:B3="z","none")', "none"],
    ['=FILTER(A1:A3,B1:B3="z")', { error: "#CALC!" }],
    ["=INDEX(SORT(A1:A3,1,-1),1)", 3],
    ["=ROWS(UNIQUE(B1:B3))", 2],
    ["=SUM(SEQUENCE(2,3,10,5))", 135],
    ["=INDEX(SORTBY(B1:B3,A1:A3,-1),2)", "y"],
    ["=SUM(TAKE(A1:A3,-2))", 5],
    ["=SUM(DROP(A1:A3,1))", 5],
    ["=COLUMNS(HSTACK(A1:A3,B1:B3))", 2],
    ["=SUM(VSTACK(A1:A3,10))", 16],
    ["=SUM(MATCH({3,1},A1:A3,0))", 4],
    ["=SUM(TRANSPOSE(A1:A3)*A1:A3)", 36],
    ["=SUM(A1:A2+{1,2,3})", 21],
    ["=@A1:A3", { error: "#VALUE!" }],
  ])("%s", async (formula, expected) => {
    expect(await resultOf(formula, CELLS)).toEqual(expected);
  });

  it("gives #N/A where one array has no partner for the other", async () => {
    const book = buildWorkbook();
    await book.enter({ A1: "={1;2;3}+{1;2}" });
    expect(book.values("A1:A3")).toEqual([[2], [4], [{ error: "#N/A" }]]);
  });

  it("takes the formula's own row with @", async () => {
    const book = buildWorkbook();
    await book.enter({ A1: 10, A2: 20, C2: "=@A1:A2" });
    expect(book.value("C2")).toBe(20);
  });

  it("spills from another sheet", async () => {
    const book = buildWorkbook({ sheets: ["Sheet1", "Data 2026"] });
    book.workbook.sheets.push(newSheet(book.workbook, "Later"));
    await book.enter({ A1: 1, A2: 2 }, "Data 2026");
    await book.enter({ B1: "='Data 2026'!A1:A2*10" });
    expect(book.values("B1:B2")).toEqual([[10], [20]]);
  });
});
