import type { KeyboardEvent } from "react";
import type { Editing } from "../../state";
import type { GridActions } from "./grid-actions";
import type { Direction } from "./next-cell";

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

/** What each key does while a cell is being written, in the cell and in the formula bar alike. */
export function editorKey(event: KeyboardEvent<HTMLElement>, arrows: Editing["arrows"], actions: Pick<GridActions, "commit" | "cancel">): void {
  event.stopPropagation();
  const arrow = arrows === "enter" ? ARROWS[event.key] : undefined;
  if (arrow) actions.commit(arrow);
  else if (event.key === "Enter") actions.commit(event.shiftKey ? "up" : "down");
  else if (event.key === "Tab") actions.commit(event.shiftKey ? "left" : "right");
  else if (event.key === "Escape") actions.cancel();
  else return;
  event.preventDefault();
}
