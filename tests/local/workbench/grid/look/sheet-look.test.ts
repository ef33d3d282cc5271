/** @jest-environment jsdom */
import { sheetAxes } from "../../../../../src/local/workbench/grid/layout/sheet-axes";
import { createSheetLook, type SheetLook } from "../../../../../src/local/workbench/grid/look/sheet-look";
import type { SheetModel } from "../../../../../src/local/host/model";
import { aWorkbook } from "../../support";

// jsdom draws nothing: widths are then estimated from the number of letters, which is all these cases need.
beforeAll(() => void (HTMLCanvasElement.prototype.getContext = () => null));

const lookOf = (sheet: SheetModel): SheetLook => createSheetLook(sheet, sheetAxes(sheet, { row: 0, column: 0 }), "1900");
const WHOLE = { first: 0, last: 9 };

describe("createSheetLook", () => {
  it("draws only cells that show something", () => {
    const { sheet } = aWorkbook({ values: [["Payer", null, 5]], formats: { "0,4": { fill: "#FFF4CE" } } });
    expect(lookOf(sheet).rowCells(0, WHOLE).map(({ column, text }) => [column, text])).toEqual([[0, "Payer"], [2, "5"], [4, ""]]);
  });

  it("lets a long text run over empty cells, up to the next filled one", () => {
    const { sheet } = aWorkbook({ values: [["Payments by posting date, net of refunds, in dollars and cents", null, 5]] });
    expect(lookOf(sheet).cell(0, 0).overflow).toEqual({ left: 0, right: 64 });
  });

  it("cuts a long text off where it is wrapped or where the next cell is filled", () => {
    const { sheet } = aWorkbook({ values: [["Payments by posting date", 5], ["Payments by posting date", null]], formats: { "1,0": { wrap: true } } });
    const look = lookOf(sheet);
    expect([look.cell(0, 0).overflow.right, look.cell(1, 0).overflow.right]).toEqual([0, 0]);
  });

  it("finds the text that reaches into view from a cell to the left", () => {
    const { sheet } = aWorkbook({ values: [["A long title that runs over several columns of the sheet"]] });
    expect(lookOf(sheet).rowCells(0, { first: 3, last: 9 }).map(({ column }) => column)).toEqual([0]);
  });

  it("never shows part of a number: decimals go first, then hash marks", () => {
    const { sheet } = aWorkbook({ values: [[1234.56789], [123456789]], formats: { "1,0": { numberFormat: "$#,##0.00" } } });
    const look = lookOf(sheet);
    expect([look.cell(0, 0).text, look.cell(1, 0).text]).toEqual(["1234.568", "########"]);
  });

  it("writes a whole number too wide for its column in powers of ten", () => {
    const { sheet } = aWorkbook({ values: [[7_499_925_000], [-7_499_925_000]] });
    const look = lookOf(sheet);
    expect([look.cell(0, 0).text, look.cell(1, 0).text]).toEqual(["7.5E+09", "-7.5E+09"]);
  });

  it("gives a merged cell the room of all its cells and leaves the others out", () => {
    const { sheet } = aWorkbook({ values: [["Title", null], [null, null]] });
    sheet.merges.push({ firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 2 });
    const look = lookOf(sheet);
    expect(look.rowCells(0, WHOLE).map(({ column, width, height }) => [column, width, height])).toEqual([[0, 192, 40]]);
    expect(look.rowCells(1, WHOLE)).toEqual([]);
    expect(look.merges.rowsReachingInto(1, 5)).toEqual([0]);
  });

  it("aligns numbers right, text left and errors in the middle", () => {
    const { sheet } = aWorkbook({ values: [[1, "a", { error: "#N/A", message: "Two quarters so far" }]] });
    const cells = lookOf(sheet).rowCells(0, WHOLE);
    expect(cells.map(({ style }) => style.textAlign)).toEqual(["right", "left", "center"]);
    expect(cells[2]?.error?.message).toBe("Two quarters so far");
  });

  it("puts the cell's own format before the table's and a conditional one before both", () => {
    const { sheet } = aWorkbook({ values: [["Name", "Growth"], ["Okafor", -1]], formats: { "0,1": { fill: "#000000" } } });
    sheet.tables.push({ id: "t", name: "T", area: { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 1 }, style: "TableStyleMedium2", showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: true, columnNames: ["Name", "Growth"] });
    sheet.conditionalFormats.push({ id: "c", area: { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 }, priority: 1, stopIfTrue: false, kind: "CellValue", operator: "LessThan", formula1: "0", formula2: null, format: { color: "#A00000", fill: null, bold: null } });
    const look = lookOf(sheet);
    expect([look.cell(0, 0).style.backgroundColor, look.cell(0, 1).style.backgroundColor]).toEqual(["#4472C4", "#000000"]);
    expect(look.cell(1, 1).style).toMatchObject({ color: "#A00000", backgroundColor: "#dae3f3" });
    expect(look.cell(0, 0).filterButton).toBe(true);
  });
});
