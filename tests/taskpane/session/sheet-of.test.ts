import { sheetOf } from "../../../src/taskpane/session/sheet-of";

describe("sheetOf", () => {
  test.each([
    ["Payments!A6:K1874", "Payments"],
    ["'Roster 2026'!A1:F19", "Roster 2026"],
    ["'Dr. O''Neill'!B2", "Dr. O'Neill"],
    ["'Really!'!A1", "Really!"],
  ])("%s lies on %s", (where, sheet) => {
    expect(sheetOf(where)).toBe(sheet);
  });

  test.each(["A1:B2", "!A1", ""])("%p names no sheet", (where) => {
    expect(sheetOf(where)).toBeNull();
  });
});
