import { INPUT_SHEETS, isInputSheet } from "../../../../src/workbook";
import { aFilledSheet, aSheet } from "../../../support/input-sheets";

describe("which sheets are input sheets", () => {
  test.each(INPUT_SHEETS)("%s is one, blank or filled in", (name) => {
    expect(isInputSheet(aFilledSheet(name, []))).toBe(true);
    expect(isInputSheet(aFilledSheet(name))).toBe(true);
  });

  test("not by its headings alone: a copy under another name is the user's", () => {
    expect(isInputSheet({ ...aFilledSheet("Incidents"), name: "Incidents 2025" })).toBe(false);
  });

  test.each([
    ["Associates", [["Associate", "Role", "Start date", "cFTE"], ["Daniel Okafor", "Associate", 45_000, 1]]],
    ["Growth", [["Provider", "2025Q1", "2025Q2"], ["Daniel Okafor", 1, 2]]],
    ["Projects", []],
  ])("not by its name alone: a group's own %s is a source like any other", (name, values) => {
    expect(isInputSheet(aSheet(name, values))).toBe(false);
  });
});
