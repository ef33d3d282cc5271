import type { SheetAxes } from "../layout/sheet-axes";
import type { Cursor } from "../../state";
import type { CellPlace } from "../layout/address";
import { visibleSpan, type Span } from "../layout/visible-span";

export const ROW_HEADER_PIXELS = 46;
export const COLUMN_HEADER_PIXELS = 22;

/** How far the grid is scrolled and how large its window is, in pixels. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

export interface VisibleCells {
  readonly rows: Span;
  readonly columns: Span;
}

export const visibleCells = ({ rows, columns }: SheetAxes, freeze: Freeze, viewport: Viewport): VisibleCells => ({
  rows: visibleSpan(rows, freeze.rows, viewport.top, viewport.height - COLUMN_HEADER_PIXELS),
  columns: visibleSpan(columns, freeze.columns, viewport.left, viewport.width - ROW_HEADER_PIXELS),
});

/** The cell at a place in the window, headers included; places on a header count as the first cell beside it. */
export function cellAt({ rows, columns }: SheetAxes, freeze: Freeze, viewport: Viewport, x: number, y: number): CellPlace {
  const along = (pixels: number, frozenPixels: number, scrolled: number): number => (pixels < frozenPixels ? Math.max(0, pixels) : pixels + scrolled);
  return {
    row: rows.indexAt(along(y - COLUMN_HEADER_PIXELS, rows.offset(freeze.rows), viewport.top)),
    column: columns.indexAt(along(x - ROW_HEADER_PIXELS, columns.offset(freeze.columns), viewport.left)),
  };
}

/** Where to scroll so that a cell is in full view; where it is already, nothing changes. */
export function scrollInto({ rows, columns }: SheetAxes, freeze: Freeze, viewport: Viewport, { row, column }: CellPlace): { readonly left: number; readonly top: number } {
  const along = (start: number, end: number, frozenPixels: number, scrolled: number, room: number): number => {
    if (start < frozenPixels) return scrolled;
    if (start < frozenPixels + scrolled) return start - frozenPixels;
    return end > scrolled + room ? Math.min(end - room, start - frozenPixels) : scrolled;
  };
  return {
    left: along(columns.offset(column), columns.offset(column + 1), columns.offset(freeze.columns), viewport.left, viewport.width - ROW_HEADER_PIXELS),
    top: along(rows.offset(row), rows.offset(row + 1), rows.offset(freeze.rows), viewport.top, viewport.height - COLUMN_HEADER_PIXELS),
  };
}

/** The cell a moved selection brings into view; null where whole rows or columns were taken, which moves nothing. */
export function cellToFollow({ active, end }: Cursor, { rows, columns }: SheetAxes): CellPlace | null {
  const takesColumns = active.row === 0 && end.row === rows.count - 1;
  const takesRows = active.column === 0 && end.column === columns.count - 1;
  return takesColumns || takesRows ? null : end;
}
