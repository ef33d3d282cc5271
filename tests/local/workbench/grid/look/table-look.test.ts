import type { TableModel } from "../../../../../src/local/host/model";
import { tableLook } from "../../../../../src/local/workbench/grid/look/table-look";

const aTable = (changes: Partial<TableModel> = {}): TableModel => ({
  id: "t",
  name: "Payments",
  area: { firstRow: 2, lastRow: 6, firstColumn: 0, lastColumn: 3 },
  style: "TableStyleMedium2",
  showHeaders: true,
  showTotals: false,
  showFilterButton: true,
  showBandedRows: true,
  columnNames: [],
  ...changes,
});

describe("tableLook", () => {
  it("makes the heading bold and white on the accent", () => {
    expect(tableLook(aTable(), { row: 2, column: 1 })).toEqual({ bold: true, color: "#FFFFFF", fill: "#4472C4" });
  });

  it("fills every second row, beginning with the first below the heading", () => {
    const fills = [3, 4, 5, 6].map((row) => tableLook(aTable(), { row, column: 0 }).fill);
    expect(fills).toEqual(["#dae3f3", undefined, "#dae3f3", undefined]);
  });

  it("marks the row of totals where there is one", () => {
    expect(tableLook(aTable({ showTotals: true }), { row: 6, column: 0 }).bold).toBe(true);
    expect(tableLook(aTable(), { row: 6, column: 0 }).bold).toBeUndefined();
  });

  it("adds nothing where the style is none or unknown", () => {
    expect(tableLook(aTable({ style: "" }), { row: 2, column: 0 })).toEqual({});
  });
});
