import fc from "fast-check";
import { areaAddress, columnName, readAddress } from "../../../../../src/local/workbench/grid/layout/address";

describe("addresses", () => {
  it("names columns past Z", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  });

  it("reads back every address it writes", () => {
    const cell = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
    fc.assert(
      fc.property(cell, cell, (one, other) => {
        const area = {
          firstRow: Math.min(one.row, other.row),
          lastRow: Math.max(one.row, other.row),
          firstColumn: Math.min(one.column, other.column),
          lastColumn: Math.max(one.column, other.column),
        };
        expect(readAddress(areaAddress(area))).toEqual(area);
      }),
    );
  });

  it("takes small letters, dollar signs and corners in any order", () => {
    expect(readAddress(" $d$9:b3 ")).toEqual({ firstRow: 2, lastRow: 8, firstColumn: 1, lastColumn: 3 });
  });

  it.each(["", "A0", "Payments", "1A", "A1:B"])("says that %p is no address", (text) => {
    expect(readAddress(text)).toBeNull();
  });
});
