import type { Dispatch } from "react";
import type { SheetArea, SheetModel } from "../../../host/model";
import { readAddress } from "../../grid";
import { areaBetween, areaUnion } from "../../grid/layout/area";
import type { FillAreas } from "../../grid/layout/fill-areas";
import { sheetAxes } from "../../grid/layout/sheet-axes";
import { createMergeIndex } from "../../grid/look/merge-index";
import { nextCell, type GridActions } from "../../grid/view";
import { cellsOfText, copyText, entryText, type FillKind, type WorkbenchSession } from "../../session";
import { runWork } from "../run-work";
import { fillActions } from "./fill-actions";
import { widthActions } from "./width-actions";
import { TOP_LEFT, type WorkbenchEvent, type WorkbenchState } from "../../state";

interface SheetActions extends GridActions {
  readonly goTo: (address: string) => void;
  readonly editInBar: () => void;
  readonly showSheet: (sheetId: string) => void;
}

/** What keys, mouse and formula bar do to the workbook. */
export function sheetActions(session: WorkbenchSession, sheet: SheetModel, state: WorkbenchState, dispatch: Dispatch<WorkbenchEvent>): SheetActions {
  const { cursor, editing } = state;
  const { workbook } = session;

  const select: SheetActions["select"] = (place, extend) => {
    if (editing) finish();
    dispatch({ kind: "cell-selected", place, extend });
    session.select(sheet.id, areaBetween(extend ? cursor.active : place, place));
  };

  const edit = (typed: string | null, where: "cell" | "bar"): void => {
    if (editing) return dispatch({ kind: "edit-started", editing: { ...editing, where, arrows: "edit" } });
    const text = typed ?? entryText(sheet, cursor.active, workbook.dateSystem);
    session.setEditing(true);
    dispatch({ kind: "edit-started", editing: { place: cursor.active, text, caret: text.length, where, arrows: typed === null ? "edit" : "enter" } });
  };

  /** Leaves the cell and writes what was typed, if anything was. */
  const finish = (): void => {
    if (!editing) return;
    dispatch({ kind: "edit-ended" });
    session.setEditing(false);
    if (editing.text === entryText(sheet, editing.place, workbook.dateSystem)) return;
    work((sheetId) => session.enter(sheetId, [{ place: editing.place, typed: editing.text }]));
  };

  const work = (change: (sheetId: string) => Promise<void>): void => void runWork(dispatch, () => change(sheet.id));

  /** Fills cells and selects them together with those they came from, as Excel does. */
  const fill = (areas: FillAreas, kind: FillKind): void => {
    const { firstRow, firstColumn, lastRow, lastColumn } = areaUnion(areas.from, areas.to);
    if (kind === "series") {
      const filled = { active: { row: firstRow, column: firstColumn }, end: { row: lastRow, column: lastColumn } };
      dispatch({ kind: "cell-selected", place: filled.active, extend: false });
      dispatch({ kind: "cell-selected", place: filled.end, extend: true });
      session.select(sheet.id, areaBetween(filled.active, filled.end));
    }
    work((sheetId) => session.fill(sheetId, areas, kind));
  };

  return {
    select,
    startEditing: (typed) => edit(typed, "cell"),
    editInBar: () => edit(null, "bar"),
    type: (text, caret) => dispatch({ kind: "typed", text, caret }),
    moveCaret: (caret) => dispatch({ kind: "caret-moved", caret }),
    commit: (move) => {
      if (!editing) return;
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
    clear: () => work((sheetId) => session.clear(sheetId, areaBetween(cursor.active, cursor.end))),
    copy: () => copyText(workbook, sheet, areaBetween(cursor.active, cursor.end)),
    paste: (text) => work((sheetId) => session.enter(sheetId, cellsOfText(cursor.active, text))),
    ...fillActions(sheet, cursor, fill),
    ...widthActions(workbook, sheet, cursor, (widths) => work((sheetId) => session.setColumnWidths(sheetId, widths))),
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
