import { useRef, useState, type MouseEvent, type PointerEvent, type RefObject } from "react";
import type { Cursor } from "../../state";
import type { CellPlace } from "../layout/address";
import { areaBetween, areaUnion } from "../layout/area";
import { areasToDragFill } from "../layout/fill-areas";
import type { SheetAxes } from "../layout/sheet-axes";
import { charactersOfPixels } from "../layout/units";
import { cellAt, COLUMN_HEADER_PIXELS, ROW_HEADER_PIXELS, type Freeze } from "./geometry";
import { grabbed, type Gesture, type GesturePreview, type GridPart } from "./gesture";
import type { GridActions } from "./grid-actions";

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void;
}

interface Pointed {
  readonly place: CellPlace;
  readonly part: GridPart;
}

const NARROWEST_PIXELS = 6;

/** The mouse: selecting cells, rows and columns, filling from the selection's corner, dragging columns wider, a double click to write. */
export function usePointer(scroller: RefObject<HTMLElement | null>, axes: SheetAxes, freeze: Freeze, cursor: Cursor, actions: GridActions): readonly [PointerHandlers, GesturePreview | null] {
  const gesture = useRef<Gesture | null>(null);
  // Once the mouse is captured a double click is told of the whole grid: what was pressed is remembered.
  const pressed = useRef<ReturnType<typeof grabbed>>(null);
  const [preview, setPreview] = useState<GesturePreview | null>(null);
  const selection = areaBetween(cursor.active, cursor.end);

  const pointed = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Pointed | null => {
    const element = scroller.current;
    if (!element) return null;
    const box = element.getBoundingClientRect();
    const [x, y] = [clientX - box.left, clientY - box.top];
    const viewport = { left: element.scrollLeft, top: element.scrollTop, width: element.clientWidth, height: element.clientHeight };
    return { place: cellAt(axes, freeze, viewport, x, y), part: partAt(x, y, viewport) };
  };

  const begin = (event: PointerEvent<HTMLElement>, at: Pointed): Gesture => {
    const grab = (pressed.current = grabbed(event.target));
    if (grab?.kind === "fill") return { kind: "fill", from: selection };
    if (grab) return { kind: "resize", column: grab.column, startX: event.clientX, startPixels: axes.columns.size(grab.column) };
    actions.select(startOf(at, cursor, event.shiftKey), event.shiftKey);
    if (at.part !== "cells") actions.select(endOf(at, axes), true);
    return { kind: "select", part: at.part };
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    const at = pointed(event);
    if (!at || at.part === "scroll-bar" || event.button !== 0 || isEditor(event.target)) return;
    scroller.current?.setPointerCapture(event.pointerId);
    gesture.current = begin(event, at);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const at = gesture.current ? pointed(event) : null;
    if (!at || !gesture.current) return;
    const { current } = gesture;
    if (current.kind === "select") {
      const end = endOf({ place: at.place, part: current.part }, axes);
      if (end.row !== cursor.end.row || end.column !== cursor.end.column) actions.select(end, true);
    } else if (current.kind === "fill") {
      const areas = areasToDragFill(current.from, at.place);
      setPreview(areas && { kind: "fill", area: areaUnion(areas.from, areas.to) });
    } else setPreview({ kind: "resize", column: current.column, pixels: widthDragged(current, event.clientX) });
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>): void => {
    const { current } = gesture;
    const at = pointed(event);
    onPointerCancel();
    if (current?.kind === "fill") {
      const areas = at && areasToDragFill(current.from, at.place);
      if (areas) actions.fill(areas);
    } else if (current?.kind === "resize" && event.clientX !== current.startX) {
      actions.setWidth(current.column, charactersOfPixels(widthDragged(current, event.clientX)));
    }
  };

  const onPointerCancel = (): void => {
    gesture.current = null;
    setPreview(null);
  };

  const onDoubleClick = (event: MouseEvent<HTMLElement>): void => {
    const grab = pressed.current;
    if (grab?.kind === "fill") actions.fillDownBeside();
    else if (grab) actions.fitColumn(grab.column);
    else if (!isEditor(event.target) && pointed(event)?.part === "cells") actions.startEditing(null);
  };

  return [{ onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onDoubleClick }, preview];
}

const widthDragged = ({ startPixels, startX }: Extract<Gesture, { kind: "resize" }>, x: number): number => Math.max(NARROWEST_PIXELS, startPixels + x - startX);

const isEditor = (target: EventTarget): boolean => target instanceof HTMLInputElement;

function partAt(x: number, y: number, { width, height }: { readonly width: number; readonly height: number }): GridPart {
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
