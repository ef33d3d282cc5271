import type { SheetArea } from "../../host/model";
import type { WorkbenchEvent } from "./workbench-event";
import { TOP_LEFT, type Cursor, type WorkbenchState } from "./workbench-state";

/** What does the page show after this? */
export function reduceWorkbench(state: WorkbenchState, event: WorkbenchEvent): WorkbenchState {
  switch (event.kind) {
    case "workbook-opened":
      return showSheet({ ...state, revision: state.revision + 1, notice: null, sheetId: "", formerCursors: {} }, event.sheetId, event.selection);
    case "workbook-changed":
      return followWorkbook({ ...state, revision: state.revision + 1 }, event.moved);
    case "sheet-chosen":
      return showSheet(state, event.sheetId, null);
    case "cell-selected":
      return { ...state, editing: null, cursor: event.extend ? { ...state.cursor, end: event.place } : { active: event.place, end: event.place } };
    case "edit-started":
      return { ...state, editing: event.editing };
    case "typed":
      return state.editing ? { ...state, editing: { ...state.editing, text: event.text, caret: event.caret } } : state;
    case "caret-moved":
      return state.editing ? { ...state, editing: { ...state.editing, caret: event.caret } } : state;
    case "edit-ended":
      return { ...state, editing: null };
    case "noticed":
      return { ...state, notice: event.notice };
    case "notice-closed":
      return { ...state, notice: null };
    case "face-chosen":
      return { ...state, face: event.face };
    case "activity":
      return { ...state, activity: event.activity };
  }
}

function followWorkbook(state: WorkbenchState, moved: { readonly sheetId: string; readonly selection: SheetArea | null } | null): WorkbenchState {
  if (!moved) return state;
  if (moved.sheetId !== state.sheetId) return showSheet(state, moved.sheetId, moved.selection);
  return { ...state, cursor: cursorAt(moved.selection, moved.sheetId) ?? state.cursor };
}

function showSheet(state: WorkbenchState, sheetId: string, selection: SheetArea | null): WorkbenchState {
  const formerCursors = { ...state.formerCursors, [state.sheetId]: state.cursor };
  return { ...state, editing: null, sheetId, formerCursors, cursor: cursorAt(selection, sheetId) ?? formerCursors[sheetId] ?? TOP_LEFT };
}

function cursorAt(selection: SheetArea | null, sheetId: string): Cursor | null {
  if (selection?.sheetId !== sheetId) return null;
  return { active: { row: selection.firstRow, column: selection.firstColumn }, end: { row: selection.lastRow, column: selection.lastColumn } };
}
