import { useRef, type MouseEvent, type PointerEvent, type RefObject } from "react";
import type { Cursor } from "../../state";
import type { CellPlace } from "../layout/address";
import type { SheetAxes } from "../layout/sheet-axes";
import { cellAt, COLUMN_HEADER_PIXELS, ROW_HEADER_PIXELS, type Freeze } from "./geometry";
import type { GridActions } from "./grid-actions";

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void;
}

interface Pointed {
  readonly place: CellPlace;
  readonly part: "cells" | "row-header" | "column-header" | "scroll-bar";
}

/** Selecting with the mouse: a click, a drag, a click on a row's number or a column's letter, a double click to write. */
export function usePointer(scroller: RefObject<HTMLElement | null>, axes: SheetAxes, freeze: Freeze, cursor: Cursor, actions: GridActions): PointerHandlers {
  const dragging = useRef<Pointed["part"] | null>(null);

  const pointed = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Pointed | null => {
    const element = scroller.current;
    if (!element) return null;
    const box = element.getBoundingClientRect();
    const [x, y] = [clientX - box.left, clientY - box.top];
    const viewport = { left: element.scrollLeft, top: element.scrollTop, width: element.clientWidth, height: element.clientHeight };
    return { place: cellAt(axes, freeze, viewport, x, y), part: partAt(x, y, viewport) };
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    const at = pointed(event);
    if (!at || at.part === "scroll-bar" || event.button !== 0 || isEditor(event.target)) return;
    dragging.current = at.part;
    scroller.current?.setPointerCapture(event.pointerId);
    actions.select(startOf(at, cursor, event.shiftKey), event.shiftKey);
    if (at.part !== "cells") actions.select(endOf(at, axes), true);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const at = dragging.current ? pointed(event) : null;
    if (!at || !dragging.current) return;
    const end = endOf({ place: at.place, part: dragging.current }, axes);
    if (end.row !== cursor.end.row || end.column !== cursor.end.column) actions.select(end, true);
  };

  const onPointerUp = (): void => void (dragging.current = null);

  const onDoubleClick = (event: MouseEvent<HTMLElement>): void => {
    if (!isEditor(event.target) && pointed(event)?.part === "cells") actions.startEditing(null);
  };

  return { onPointerDown, onPointerMove, onPointerUp, onDoubleClick };
}

const isEditor = (target: EventTarget): boolean => target instanceof HTMLInputElement;

function partAt(x: number, y: number, { width, height }: { readonly width: number; readonly height: number }): Pointed["part"] {
  if (x > width || y > height) return "scroll-bar";
  if (y < COLUMN_HEADER_PIXELS) return "column-header";
  return x < ROW_HEADER_PIXELS ? "row-header" : "cells";
}

function startOf({ place, part }: Pointed, cursor: Cursor, extend: boolean): CellPlace {
  if (part === "column-header") return { row: extend ? cursor.active.row : 0, column: place.column };
  if (part === "row-header") return { row: place.row, column: extend ? cursor.active.column : 0 };
  return place;
}

function endOf({ place, part }: Pointed, { rows, columns }: SheetAxes): CellPlace {
  if (part === "column-header") return { row: rows.count - 1, column: place.column };
  return part === "row-header" ? { row: place.row, column: columns.count - 1 } : place;
}
