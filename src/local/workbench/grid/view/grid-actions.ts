import type { CellPlace } from "../layout/address";
import type { Direction } from "./next-cell";

/** What the grid asks of the page. */
export interface GridActions {
  readonly select: (place: CellPlace, extend: boolean) => void;
  /** `typed` replaces what is in the cell; null edits it. */
  readonly startEditing: (typed: string | null) => void;
  readonly type: (text: string) => void;
  /** Writes what was typed and moves on; null stays. */
  readonly commit: (move: Direction | null) => void;
  readonly cancel: () => void;
  readonly clear: () => void;
  /** The selection as text. */
  readonly copy: () => string;
  readonly paste: (text: string) => void;
}
