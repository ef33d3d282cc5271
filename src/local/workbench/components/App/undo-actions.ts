import type { Dispatch, KeyboardEvent } from "react";
import type { SheetArea } from "../../../host/model";
import type { Undoable, WorkbenchSession } from "../../session";
import type { WorkbenchEvent } from "../../state";
import { runWork } from "../run-work";

interface Undo extends Undoable {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, anywhere on the page but in a field, which has an undo of its own. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Taking back what was typed, pasted, filled, cleared or resized, and showing where it was. */
export function undoActions(session: WorkbenchSession | null, dispatch: Dispatch<WorkbenchEvent>): Undo {
  const travel = (way: "undo" | "redo"): void => {
    if (session)
      void runWork(dispatch, async () => {
        const changed = await session[way]();
        if (changed) show(session, changed, dispatch);
      });
  };
  const [onUndo, onRedo] = [() => travel("undo"), () => travel("redo")];
  return {
    ...(session?.undoable() ?? { undo: null, redo: null }),
    onUndo,
    onRedo,
    onKeyDown: (event) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.target instanceof HTMLInputElement || !(key === "z" || key === "y")) return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) onRedo();
      else onUndo();
    },
  };
}

function show(session: WorkbenchSession, area: SheetArea, dispatch: Dispatch<WorkbenchEvent>): void {
  session.select(area.sheetId, area);
  dispatch({ kind: "workbook-changed", moved: { sheetId: area.sheetId, selection: area } });
}
