import { quotedSheetName } from "../../../../src/workbook/places";
import { cellAddress, rangeAddress } from "../../../../src/workbook/reading/cells/cell-address";
import { normaliseLabel, plainText } from "../../../../src/workbook/reading/cells/normalise-label";

describe("a cell's address", () => {
  test("quotes a sheet's name where a formula would", () => {
    expect(cellAddress("Payments", 3, 2)).toBe("Payments!C4");
    expect(cellAddress("My Sheet", 0, 26)).toBe("'My Sheet'!AA1");
    expect(quotedSheetName("O'Brien")).toBe("'O''Brien'");
    expect(quotedSheetName("2024")).toBe("'2024'");
    expect(quotedSheetName("Q1")).toBe("'Q1'");
  });

  test("names a range by its first and last cell", () => {
    expect(rangeAddress("Payments", { row: 5, column: 0 }, { row: 1873, column: 10 })).toBe("Payments!A6:K1874");
  });
});

describe("a label", () => {
  test.each([
    ["Net_Payments ($)", "net payments"],
    ["providerName", "provider name"],
    ["  Pat.\u00a0Paid:", "pat paid"],
    ["% Clinical", "% clinical"],
    ["L\u00f3pez\u2019s", "lopezs"],
  ])("%j says %j", (text, label) => expect(normaliseLabel(text)).toBe(label));

  test("plain text keeps its case and its one kind of dash", () => {
    expect(plainText("Jan\u2013Mar\u00a02024 ")).toBe("Jan-Mar 2024");
  });
});
