import fc from "fast-check";
import { formulaMark, isOurFormula } from "../../../src/workbook";

const CELLS = "'Comparison Detail'!C7:C12";

describe("A formula of ours", () => {
  it("calls our functions and a few plain ones, with cells of a sheet of ours", () => {
    for (const formula of [`=COLLECTIONS_TREND(${CELLS})`, `=ROUND(SUM(${CELLS})/AVERAGE(${CELLS}),2)`, `=READINESS_SCORE(${CELLS},,,,,{30,25,20,15,10})`, `=INDEX({"▲ Rising"},MATCH("x",{"x"},0))&IF(""="",""," · ")`]) expect([formula, isOurFormula(formula)]).toEqual([formula, true]);
  });

  it("is none with another function, file, name or sheet", () => {
    for (const formula of ["COLLECTIONS_TREND(1)", "=WEBSERVICE(\"https://example.org\")", "=cmd|'/C calc'!A0", "='[Other.xlsx]Sheet'!A1", "=SecretName", "=SUM(A1:A3)"]) expect([formula, isOurFormula(formula)]).toEqual([formula, false]);
  });

  it("never lets a word through outside its quotes", () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => expect(isOurFormula(`=SUM(${word})`)).toBe(false)));
  });
});

describe("What a formula is known by", () => {
  it("does not change with the names of sheets, spaces, prefixes and small letters", () => {
    const mark = formulaMark(`=100*GROUP_PERCENTILE('Comparison Detail'!G16,'Comparison Detail'!B5:B9)`);
    for (const written of ["=100*group_percentile('Partner Track former 2'!G16, 'Partner Track former 2'!B5:B9)", "=100*@_xldudf_GROUP_PERCENTILE(Detail!G16,Detail!B5:B9)"]) expect(formulaMark(written)).toBe(mark);
  });

  it("changes with the cells", () => {
    expect(formulaMark("=SUM(Detail!B5:B9)")).not.toBe(formulaMark("=SUM(Detail!B5:B10)"));
  });
});
