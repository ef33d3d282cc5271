import { blockAddress, columnLetters } from "../../../src/workbook";

describe("a block's address", () => {
  test("is a single cell where no size is given", () => {
    expect(blockAddress({ row: 4, column: 1 })).toBe("B5");
  });

  test("names the first and the last cell otherwise", () => {
    expect(blockAddress({ row: 0, column: 0, rowCount: 3, columnCount: 28 })).toBe("A1:AB3");
    expect(blockAddress({ row: 2, column: 2, rowCount: 1, columnCount: 2 })).toBe("C3:D3");
  });

  test("counts columns as Excel does, to its last one", () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"]);
  });
});
