import { parseFormulaTemplate, shiftFormula } from "../../../../src/local/files/cells";

const shifted = (formula: string, rows: number, columns: number): string => shiftFormula(parseFormulaTemplate(formula), rows, columns);

describe("a shared formula in another cell", () => {
  test.each([
    ["A1+$B$2+C$3+$D4", "B3+$B$2+D$3+$D6"],
    ["SUM(A1:B2)", "SUM(B3:C4)"],
    ["SUM(A:A,$B:$C)", "SUM(B:B,$B:$C)"],
    ["SUM(1:1,$2:3)", "SUM(3:3,$2:5)"],
    ["'A1 and B2'!A1+Q1!B2", "'A1 and B2'!B3+Q1!C4"],
    ['"A1"&A1', '"A1"&B3'],
    ["LOG10(A1)+ATAN2(A1,B1)", "LOG10(B3)+ATAN2(B3,C3)"],
    ["Table1[[#This Row],[A1]]+A1", "Table1[[#This Row],[A1]]+B3"],
    ["Rate_A1*A1+ABC12345678", "Rate_A1*B3+ABC12345678"],
    ["[1]Prices!A1", "[1]Prices!B3"],
    ["IF(A1>0,TRUE,#N/A)", "IF(B3>0,TRUE,#N/A)"],
  ])("%s, two rows down and one column on, is %s", (formula, expected) => {
    expect(shifted(formula, 2, 1)).toBe(expected);
  });

  test("wraps around the edges of the sheet", () => {
    expect(shifted("A1", -1, -1)).toBe("XFD1048576");
    expect(shifted("XFD1048576", 1, 1)).toBe("A1");
  });

  test("is the same text when it is not moved", () => {
    const formula = 'SUM(Data!$A$1:B2)*"x"&VLOOKUP(A1,\'My "sheet"\'!A:C,2,FALSE)';
    expect(shifted(formula, 0, 0)).toBe(formula);
  });
});
