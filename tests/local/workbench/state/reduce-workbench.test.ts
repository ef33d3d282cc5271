import { reduceWorkbench, startingState, type WorkbenchState } from "../../../../src/local/workbench/state";

const at = (row: number, column: number): { readonly row: number; readonly column: number } => ({ row, column });
const aState = (changes: Partial<WorkbenchState> = {}): WorkbenchState => ({ ...startingState, sheetId: "one", ...changes });
const editing = { place: at(0, 0), text: "1", caret: 1, where: "cell", arrows: "enter" } as const;

describe("reduceWorkbench", () => {
  it("moves both corners with a selected cell, and one when extending", () => {
    const selected = reduceWorkbench(aState(), { kind: "cell-selected", place: at(3, 1), extend: false });
    expect(selected.cursor).toEqual({ active: at(3, 1), end: at(3, 1) });
    expect(reduceWorkbench(selected, { kind: "cell-selected", place: at(5, 2), extend: true }).cursor).toEqual({ active: at(3, 1), end: at(5, 2) });
  });

  it("goes where the add-in has moved the selection", () => {
    const moved = { sheetId: "two", selection: { sheetId: "two", firstRow: 4, lastRow: 9, firstColumn: 1, lastColumn: 1 } };
    const after = reduceWorkbench(aState({ editing }), { kind: "workbook-changed", moved });
    expect(after).toMatchObject({ revision: 1, sheetId: "two", editing: null, cursor: { active: at(4, 1), end: at(9, 1) } });
  });

  it("stays where the person is when only values change", () => {
    const cursor = { active: at(7, 7), end: at(2, 2) };
    expect(reduceWorkbench(aState({ cursor }), { kind: "workbook-changed", moved: null })).toMatchObject({ revision: 1, cursor });
  });

  it("returns to the cell a sheet was left at", () => {
    const left = reduceWorkbench(aState({ cursor: { active: at(8, 2), end: at(8, 2) } }), { kind: "sheet-chosen", sheetId: "two" });
    expect(left.cursor.active).toEqual(at(0, 0));
    expect(reduceWorkbench(left, { kind: "sheet-chosen", sheetId: "one" }).cursor.active).toEqual(at(8, 2));
  });

  it("forgets the former workbook when another is opened", () => {
    const opened = reduceWorkbench(aState({ cursor: { active: at(8, 2), end: at(8, 2) }, notice: { tone: "error", text: "x" } }), { kind: "workbook-opened", sheetId: "new", selection: null });
    expect(opened).toMatchObject({ sheetId: "new", notice: null, cursor: { active: at(0, 0) } });
    expect(reduceWorkbench(opened, { kind: "sheet-chosen", sheetId: "one" }).cursor.active).toEqual(at(0, 0));
  });

  it("types only while a cell is being written", () => {
    expect(reduceWorkbench(aState(), { kind: "typed", text: "2", caret: 1 }).editing).toBeNull();
    expect(reduceWorkbench(aState({ editing }), { kind: "typed", text: "2", caret: 1 }).editing?.text).toBe("2");
    expect(reduceWorkbench(aState({ editing }), { kind: "edit-ended" }).editing).toBeNull();
  });
});
