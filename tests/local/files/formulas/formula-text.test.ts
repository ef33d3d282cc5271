import fc from "fast-check";
import { columnLetters, columnNumber, formulaFromFile, formulaToFile, parseArea, areaAddress, parseSheetReference, quoteSheetName, sheetReference } from "../../../../src/local/files/formulas";

describe("a formula's text in a file", () => {
  test.each([
    ["=SUM(A1:B2)", "SUM(A1:B2)"],
    ["=XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
    ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
    ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
    ["=COLLECTIONS_TREND(A1:A9)", "_xldudf_COLLECTIONS_TREND(A1:A9)"],
    ['="XLOOKUP("&A1', '"XLOOKUP("&A1'],
    ["='IFS(x)'!A1", "'IFS(x)'!A1"],
    ["=LET(rate,0.5,rate*A1)", "_xlfn.LET(_xlpm.rate,0.5,_xlpm.rate*A1)"],
    ["=MAP(A1:A3,LAMBDA(each,each+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.each,_xlpm.each+1))"],
    ["=STDEV.S(A1:A9)+NETWORKDAYS.INTL(1,2)", "_xlfn.STDEV.S(A1:A9)+NETWORKDAYS.INTL(1,2)"],
  ])("of %s is %s, and back", (shown, stored) => {
    expect(formulaToFile(shown)).toBe(stored);
    expect(formulaFromFile(stored)).toBe(shown);
  });

  test("shows an operator that takes one cell of many as people write it", () => {
    expect(formulaFromFile("_xlfn.SINGLE(A1:A9)")).toBe("=@A1:A9");
  });
});

describe("addresses", () => {
  test("columns and letters name each other, to the last column", () => {
    fc.assert(fc.property(fc.nat(16_383), (column) => columnNumber(columnLetters(column)) === column));
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  });

  test("areas and addresses name each other", () => {
    const corner = fc.tuple(fc.nat(1_048_575), fc.nat(16_383));
    fc.assert(
      fc.property(corner, corner, ([row, column], [otherRow, otherColumn]) => {
        const area = { firstRow: Math.min(row, otherRow), lastRow: Math.max(row, otherRow), firstColumn: Math.min(column, otherColumn), lastColumn: Math.max(column, otherColumn) };
        expect(parseArea(areaAddress(area))).toEqual(area);
      }),
    );
  });

  test.each([["A0"], ["XFE1"], ["A1048577"], ["A1:B2:C3"], ["A"], ["A1:B"], ["name"], [""]])("%p names no area", (text) => {
    expect(parseArea(text)).toBeNull();
  });

  test("whole columns and rows are areas", () => {
    expect(parseArea("$B:C")).toEqual({ firstRow: 0, lastRow: 1_048_575, firstColumn: 1, lastColumn: 2 });
    expect(parseArea("2:$3")).toEqual({ firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 16_383 });
  });

  test("any sheet name survives being written into a reference", () => {
    const name = fc.string({ minLength: 1, maxLength: 31 }).filter((text) => !/[[\]:*?/\\!]/.test(text) && text.trim() === text && !text.startsWith("'") && !text.endsWith("'"));
    const area = { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 };
    fc.assert(fc.property(name, (each) => expect(parseSheetReference(sheetReference(each, area))).toEqual({ sheetName: each, area })));
  });

  test.each([["Data", "Data"], ["My data", "'My data'"], ["It's", "'It''s'"], ["Q1", "'Q1'"], ["2024", "'2024'"], ["R1C1", "'R1C1'"], ["Übersicht", "Übersicht"], ["TRUE", "'TRUE'"]])("a sheet called %s is written %s", (name, written) => {
    expect(quoteSheetName(name)).toBe(written);
  });
});
