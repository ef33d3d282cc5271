import { mapReferences, type FormulaReference } from "../../../src/workbook";

/** Moves everything one row down, held or not. */
const down = (reference: FormulaReference): FormulaReference => {
  const move = (end: FormulaReference["from"]): FormulaReference["from"] => ({ ...end, row: end.row === null ? null : end.row + 1 });
  return { ...reference, from: move(reference.from), to: move(reference.to) };
};

describe("changing the references of a formula", () => {
  test.each([
    ["=A1+$B$2", "=A2+$B$3"],
    ["=SUM(A1:B9)", "=SUM(A2:B10)"],
    ["=SUM(A:B)+SUM(3:$4)", "=SUM(A:B)+SUM(4:$5)"],
    ["='My sheet'!C3&\"C3\"", "='My sheet'!C4&\"C3\""],
    ["=LOG10(A1)+TAXES2024+_x1", "=LOG10(A2)+TAXES2024+_x1"],
    ["=Table1[[#This Row],[A1]]*2", "=Table1[[#This Row],[A1]]*2"],
    ["=[Other.xlsx]Sheet1!A1+B1", "=[Other.xlsx]Sheet1!A1+B2"],
    ["='[Other.xlsx]Sheet 1'!A1+B1", "='[Other.xlsx]Sheet 1'!A1+B2"],
    ["=B2#", "=B3#"],
  ])("%s becomes %s", (formula, expected) => {
    expect(mapReferences(formula, down)).toBe(expected);
  });

  test("the name of the sheet is told, with its quotes undone", () => {
    const names: (string | null)[] = [];
    mapReferences("='Bob''s'!A1+Plain!B2+C3", (reference) => (names.push(reference.sheet), reference));
    expect(names).toEqual(["Bob's", "Plain", null]);
  });

  test("where cells are no more, there is no such formula", () => {
    expect(mapReferences("=A1+B1", ({ from, ...rest }) => (from.column === 1 ? null : { from, ...rest }))).toBeNull();
  });
});
