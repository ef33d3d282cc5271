import fc from "fast-check";
import { parsePlace, quotedSheetName } from "../../../src/workbook";

describe("a place", () => {
  test.each([
    ["Payments!A6:H60", { sheet: "Payments", address: "A6:H60" }],
    ["'Roster 2026'!B4:F9", { sheet: "Roster 2026", address: "B4:F9" }],
    ["'It''s ours'!$C$7", { sheet: "It's ours", address: "C7" }],
    ["Payments!A:C", { sheet: "Payments", address: "A:C" }],
    ["Payments!3:5", { sheet: "Payments", address: "3:5" }],
  ])("%s is a sheet and its cells", (where, place) => {
    expect(parsePlace(where)).toEqual(place);
  });

  test.each(["Payments", "A6:H60", "", "Payments!", "Payments!the total", "[other.xlsx]Sheet1!A1:B2:C3"])("%p names no cells of a sheet", (where) => {
    expect(parsePlace(where)).toBeNull();
  });

  test("whatever a sheet is called, its quoted name leads back to it", () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 31, unit: "grapheme" }).filter((name) => name.trim() === name), (name) => {
      expect(parsePlace(`${quotedSheetName(name)}!B2`)).toEqual({ sheet: name, address: "B2" });
    }));
  });
});
