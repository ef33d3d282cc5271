import { refreshWords, type SheetEdits } from "../../../src/workbook";

const edits = (overrides: Partial<SheetEdits>): SheetEdits => ({ sheet: "Table", overwritten: [], below: [], frozen: [], keptAs: null, notCarried: [], ...overrides });

describe("what is said of the user's work", () => {
  test.each<[string, Partial<SheetEdits>, readonly string[]]>([
    ["a figure typed over", { overwritten: [{ cell: "B6", about: "Ben Lindqvist, cFTE", was: "0.8" }], keptAs: "Table (kept)" }, ["Table: you had typed over cells of ours, which are ours again. Yours: “0.8” in B6 (Ben Lindqvist, cFTE)."]],
    ["a figure emptied", { overwritten: [{ cell: "B6", about: "", was: "" }] }, ["Table: cells you had emptied are filled again: B6."]],
    ["formulas frozen, many", { frozen: ["A1", "A2", "A3", "A4", "A5", "A6"] }, ["Table: a formula of yours spoke of something that is no longer shown, and keeps its last value: A1, A2, A3, A4 and 2 more."]],
    ["two who left", { below: ["Amy", "Bob"] }, ["Table: Amy and Bob are no longer in the table. Your cells from those rows are below everything else."]],
    ["a new name", { keptAs: "March", notCarried: ["a new name"] }, ["Table: you had named it March. That sheet stays as it is, and the new one has what you added to it."]],
    ["a lock", { keptAs: "Table (kept)", notCarried: ["a lock"] }, ["Table: it was locked, so nothing was taken along from it. It stays as Table (kept)."]],
    ["pictures and charts", { keptAs: "Table (kept)", notCarried: ["pictures", "charts"] }, ["Table: not taken along: pictures and shapes and charts of yours. They are on Table (kept)."]],
    ["formulas that go on reading the former sheet", { keptAs: "Table (kept)", readBy: ["Summary!B4", "Total"] }, ["Table: formulas of yours could not be pointed to the new sheet. They read the former one, which stays as Table (kept): Summary!B4 and Total."]],
    ["a figure of somebody who left, typed over", { overwritten: [{ cell: "", about: "", was: "7" }], keptAs: "Table (kept)" }, ["Table: you had typed over cells of ours, which are ours again. Yours: “7” in a row or column that is no longer shown."]],
  ])("%s", (_what, given, expected) => {
    expect(refreshWords([edits(given)])).toEqual(expected);
  });

  test("nothing is said where nothing happened", () => {
    expect(refreshWords([])).toEqual([]);
  });
});
