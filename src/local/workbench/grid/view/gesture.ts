import type { Area } from "../../../host/model";

/** Where in the grid's window something is. */
export type GridPart = "cells" | "row-header" | "column-header" | "scroll-bar";

/** What a press of the mouse does until it is let go. */
export type Gesture =
  | { readonly kind: "select"; readonly part: GridPart }
  | { readonly kind: "fill"; readonly from: Area }
  | { readonly kind: "resize"; readonly column: number; readonly startX: number; readonly startPixels: number };

/** What letting go would do, drawn over the cells. */
export type GesturePreview = { readonly kind: "fill"; readonly area: Area } | { readonly kind: "resize"; readonly column: number; readonly pixels: number };

/** Marks what can be dragged, read by `partPressed`. */
export const FILL_HANDLE = "fill-handle";
export const COLUMN_EDGE = "column-edge";

/** The draggable thing that was pressed, if one was: the corner of the selection or the edge of a column's header. */
export function grabbed(target: EventTarget | null): { readonly kind: "fill" } | { readonly kind: "resize"; readonly column: number } | null {
  const { grab, column } = target instanceof HTMLElement ? target.dataset : {};
  if (grab === FILL_HANDLE) return { kind: "fill" };
  return grab === COLUMN_EDGE ? { kind: "resize", column: Number(column) } : null;
}
