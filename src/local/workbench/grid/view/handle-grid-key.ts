import type { KeyboardEvent } from "react";
import type { SheetModel } from "../../../host/model";
import type { CellPlace } from "../layout/address";
import type { SheetAxes } from "../layout/sheet-axes";
import { usedExtent } from "../layout/used-extent";
import type { SheetLook } from "../look/sheet-look";
import type { Cursor } from "../../state";
import type { GridActions } from "./grid-actions";
import { edgeCell, nextCell, type Direction } from "./next-cell";

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

const WIDTH_KEYS: Readonly<Record<string, "wider" | "narrower" | "fit">> = { ArrowRight: "wider", ArrowLeft: "narrower", ArrowDown: "fit" };

interface GridKeys {
  readonly sheet: SheetModel;
  readonly axes: SheetAxes;
  readonly look: SheetLook;
  readonly cursor: Cursor;
  readonly rowsAPage: number;
  readonly actions: GridActions;
}

/** What each key does while no cell is being written. Returns true when the key was ours. */
export function handleGridKey(event: KeyboardEvent<HTMLElement>, { sheet, axes, look, cursor, rowsAPage, actions }: GridKeys): boolean {
  const { key, shiftKey } = event;
  const command = event.ctrlKey || event.metaKey;
  const from = shiftKey && key !== "Enter" && key !== "Tab" ? cursor.end : cursor.active;
  const go = (place: CellPlace, extend = shiftKey): true => {
    actions.select(place, extend);
    return true;
  };
  const hidden = ({ row, column }: CellPlace): boolean => look.merges.hides(row, column);
  const step = (direction: Direction, start = from): CellPlace => nextCell(start, direction, axes, hidden);

  if (event.altKey && shiftKey) return changeWidths(key, actions);
  if (command && !shiftKey && (key === "d" || key === "r")) {
    actions.fillSelection(key === "d" ? "down" : "right");
    return true;
  }
  const arrow = ARROWS[key];
  if (arrow) return go(command ? edgeCell(from, arrow, sheet, axes) : step(arrow));
  switch (key) {
    case "Enter":
      return go(step(shiftKey ? "up" : "down", cursor.active), false);
    case "Tab":
      return go(step(shiftKey ? "left" : "right", cursor.active), false);
    case "PageDown":
      return go({ ...from, row: Math.min(axes.rows.count - 1, from.row + rowsAPage) });
    case "PageUp":
      return go({ ...from, row: Math.max(0, from.row - rowsAPage) });
    case "Home":
      return go({ row: command ? 0 : from.row, column: 0 });
    case "End":
      return command ? go(lastUsed(sheet)) : false;
    case "F2":
      actions.startEditing(null);
      return true;
    case "Backspace":
      actions.startEditing("");
      return true;
    case "Delete":
      actions.clear();
      return true;
    default:
      return startTyping(event, command, actions);
  }
}

/** Alt, Shift and an arrow: to the right wider, to the left narrower, down as the contents need. */
function changeWidths(key: string, actions: GridActions): boolean {
  const direction = WIDTH_KEYS[key];
  if (direction) actions.changeWidths(direction);
  return direction !== undefined;
}

function lastUsed(sheet: SheetModel): CellPlace {
  const { rows, columns } = usedExtent(sheet);
  return { row: Math.max(0, rows - 1), column: Math.max(0, columns - 1) };
}

function startTyping({ key, altKey }: KeyboardEvent, command: boolean, actions: GridActions): boolean {
  if (command || altKey || key.length !== 1) return false;
  actions.startEditing(key);
  return true;
}
