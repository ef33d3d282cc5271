import type { CSSProperties } from "react";
import type { CellError } from "../../../host/model";
import type { DataBarLook } from "./conditional-look";

/** Everything the drawing of one cell needs. */
export interface CellView {
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** How many rows and columns of the sheet it takes, hidden ones included: more than one where it is merged. */
  readonly takes: { readonly rows: number; readonly columns: number };
  readonly text: string;
  readonly style: CSSProperties;
  readonly filled: boolean;
  /** How far the text may run over empty cells beside it, in pixels on each side. */
  readonly overflow: { readonly left: number; readonly right: number };
  readonly dataBar: DataBarLook | null;
  readonly error: CellError | null;
  /** A formula not calculated here: the value is the one the file came with. */
  readonly stale: boolean;
  readonly filterButton: boolean;
}
