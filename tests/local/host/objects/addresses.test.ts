import fc from "fast-check";
import { LAST_COLUMN, LAST_ROW } from "../../../../src/local/host/model";
import { areaWithin, boundingArea, contains, intersection } from "../../../../src/local/host/objects/addresses/area-algebra";
import { columnName, columnNumber } from "../../../../src/local/host/objects/addresses/column-name";
import { localAddress } from "../../../../src/local/host/objects/addresses/format-address";
import { parseAddress } from "../../../../src/local/host/objects/addresses/parse-address";
import { sheetPrefix } from "../../../../src/local/host/objects/addresses/sheet-prefix";

const areas = fc
  .tuple(fc.nat(LAST_ROW), fc.nat(LAST_COLUMN), fc.nat(LAST_ROW), fc.nat(LAST_COLUMN))
  .map(([row, column, otherRow, otherColumn]) => ({
    firstRow: Math.min(row, otherRow),
    firstColumn: Math.min(column, otherColumn),
    lastRow: Math.max(row, otherRow),
    lastColumn: Math.max(column, otherColumn),
  }));

test("an address written is an address read", () => {
  fc.assert(fc.property(areas, (area) => expect(parseAddress(localAddress(area))).toEqual({ sheetName: null, area })));
});

test("a sheet's name survives being put before an address, whatever it is", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\w '.!-]{1,31}$/), (name) => {
      expect(parseAddress(`${sheetPrefix(name)}A1`)?.sheetName).toBe(name);
    }),
  );
});

test("a column's letters lead back to its number", () => {
  fc.assert(fc.property(fc.nat(LAST_COLUMN), (column) => expect(columnNumber(columnName(column))).toBe(column)));
});

test("what two areas share lies in both, and what holds both holds each", () => {
  fc.assert(
    fc.property(areas, areas, (one, other) => {
      const shared = intersection(one, other);
      if (shared) expect([contains(one, shared), contains(other, shared)]).toEqual([true, true]);
      expect([contains(boundingArea(one, other), one), contains(boundingArea(one, other), other)]).toEqual([true, true]);
    }),
  );
});

test.each(["", "A", "1", "A0", "AAAA1", "XFE1", "A1048577", "A1:B", "Sheet1!", "A1,B2"])("%j is no address", (text) => {
  expect(parseAddress(text)).toBeNull();
});

test.each([
  ["$B$2:$C$3", { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 }],
  ["c3:b2", { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 }],
  ["B:D", { firstRow: 0, firstColumn: 1, lastRow: LAST_ROW, lastColumn: 3 }],
  ["5:7", { firstRow: 4, firstColumn: 0, lastRow: 6, lastColumn: LAST_COLUMN }],
])("%s is read whatever its form", (text, area) => {
  expect(parseAddress(text)?.area).toEqual(area);
});

test("an area outside a sheet is none", () => {
  expect([areaWithin(-1, 0, 2, 2), areaWithin(2, 0, 1, 2), areaWithin(0, 0, LAST_ROW + 1, 0)]).toEqual([null, null, null]);
});
