import type { Dispatch } from "react";
import type { SheetArea, SheetModel } from "../../../host/model";
import { readAddress } from "../../grid";
import { areaBetween } from "../../grid/layout/area";
import { sheetAxes } from "../../grid/layout/sheet-axes";
import { createMergeIndex } from "../../grid/look/merge-index";
import { nextCell, type GridActions } from "../../grid/view";
import { copyText, entryText, parseEntry, pasteText, type WorkbenchSession } from "../../session";
import { TOP_LEFT, type WorkbenchEvent, type WorkbenchState } from "../../state";

interface SheetActions extends GridActions {
  readonly goTo: (address: string) => void;
  readonly editInBar: () => void;
  readonly showSheet: (sheetId: string) => void;
}

/** What keys, mouse and formula bar do to the workbook. */
export function useSheetActions(session: WorkbenchSession, sheet: SheetModel | null, state: WorkbenchState, dispatch: Dispatch<WorkbenchEvent>): SheetActions {
  const { cursor, editing } = state;
  const { workbook } = session;

  const select: SheetActions["select"] = (place, extend) => {
    if (editing) finish();
    dispatch({ kind: "cell-selected", place, extend });
    if (sheet) session.select(sheet.id, areaBetween(extend ? cursor.active : place, place));
  };

  const edit = (typed: string | null, where: "cell" | "bar"): void => {
    if (!sheet) return;
    const text = typed ?? entryText(sheet, cursor.active, workbook.dateSystem);
    session.setEditing(true);
    dispatch({ kind: "edit-started", editing: { place: cursor.active, text, where, arrows: typed === null ? "edit" : "enter" } });
  };

  /** Leaves the cell and writes what was typed, if anything was. */
  const finish = (): void => {
    if (!editing || !sheet) return;
    dispatch({ kind: "edit-ended" });
    session.setEditing(false);
    if (editing.text === entryText(sheet, editing.place, workbook.dateSystem)) return;
    void calculating(() => session.enterAll(sheet.id, [{ place: editing.place, entry: parseEntry(editing.text) }]));
  };

  const calculating = async (work: () => Promise<void>): Promise<void> => {
    dispatch({ kind: "activity", activity: "calculating" });
    try {
      await work();
    } catch (error) {
      dispatch({ kind: "noticed", notice: { tone: "error", text: error instanceof Error ? error.message : String(error) } });
    }
    dispatch({ kind: "activity", activity: "idle" });
  };

  return {
    select,
    startEditing: (typed) => edit(typed, "cell"),
    editInBar: () => edit(null, "bar"),
    type: (text) => dispatch({ kind: "typed", text }),
    commit: (move) => {
      if (!editing || !sheet) return;
      finish();
      const axes = sheetAxes(sheet, editing.place);
      const merges = createMergeIndex(sheet.merges);
      const place = move ? nextCell(editing.place, move, axes, ({ row, column }) => merges.hides(row, column)) : editing.place;
      dispatch({ kind: "cell-selected", place, extend: false });
      session.select(sheet.id, areaBetween(place, place));
    },
    cancel: () => {
      dispatch({ kind: "edit-ended" });
      session.setEditing(false);
    },
    clear: () => sheet && void calculating(() => session.clear(sheet.id, areaBetween(cursor.active, cursor.end))),
    copy: () => (sheet ? copyText(workbook, sheet, areaBetween(cursor.active, cursor.end)) : ""),
    paste: (text) => sheet && void calculating(() => pasteText(session, sheet.id, cursor.active, text)),
    goTo: (address) => {
      const selection = findArea(session, state.sheetId, address);
      if (!selection) return dispatch({ kind: "noticed", notice: { tone: "info", text: `“${address}” is no cell and no name in this workbook.` } });
      dispatch({ kind: "workbook-changed", moved: { sheetId: selection.sheetId, selection } });
      session.select(selection.sheetId, selection);
    },
    showSheet: (sheetId) => {
      if (editing) finish();
      const cursor = state.formerCursors[sheetId] ?? TOP_LEFT;
      session.select(sheetId, areaBetween(cursor.active, cursor.end));
      dispatch({ kind: "sheet-chosen", sheetId });
    },
  };
}

/** Cells of the sheet shown, or what a name in the workbook stands for. */
function findArea({ workbook }: WorkbenchSession, sheetId: string, sought: string): SheetArea | null {
  const area = readAddress(sought);
  if (area) return { ...area, sheetId };
  return workbook.names.find(({ name }) => name.toLowerCase() === sought.trim().toLowerCase())?.area ?? null;
}
