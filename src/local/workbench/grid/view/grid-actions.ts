import type { CellPlace } from "../layout/address";
import type { FillAreas } from "../layout/fill-areas";
import type { Direction } from "./next-cell";

/** What the grid asks of the page. */
export interface GridActions {
  readonly select: (place: CellPlace, extend: boolean) => void;
  /** `typed` replaces what is in the cell; null edits it. */
  readonly startEditing: (typed: string | null) => void;
  readonly type: (text: string, caret: number) => void;
  readonly moveCaret: (caret: number) => void;
  /** Writes what was typed and moves on; null stays. */
  readonly commit: (move: Direction | null) => void;
  readonly cancel: () => void;
  readonly clear: () => void;
  /** The selection as text. */
  readonly copy: () => string;
  readonly paste: (text: string) => void;
  /** As dragging the selection's corner does: series go on. */
  readonly fill: (areas: FillAreas) => void;
  /** The first row (or column) of the selection into the others. */
  readonly fillSelection: (direction: "down" | "right") => void;
  /** Down as far as the column beside is filled. */
  readonly fillDownBeside: () => void;
  /** In characters; where the column is one of several selected whole, all of them. */
  readonly setWidth: (column: number, characters: number) => void;
  /** The columns of the selection, by one character. */
  readonly changeWidths: (direction: "wider" | "narrower" | "fit") => void;
  readonly fitColumn: (column: number) => void;
}
