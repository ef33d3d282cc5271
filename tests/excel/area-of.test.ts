import { areaOf } from "../../src/excel/write/area-of";

describe("areaOf", () => {
  test.each([
    ["A1", { firstRow: 0, firstColumn: 0, rowCount: 1, columnCount: 1 }],
    ["B2:D10", { firstRow: 1, firstColumn: 1, rowCount: 9, columnCount: 3 }],
    ["$AA$3:$AB$3", { firstRow: 2, firstColumn: 26, rowCount: 1, columnCount: 2 }],
  ])("measures %s", (address, area) => {
    expect(areaOf(address)).toEqual(area);
  });

  test("refuses what is no address", () => {
    expect(() => areaOf("Sheet1!A1")).toThrow(RangeError);
  });
});
