import type { FormatPlan } from "../plan";
import type { CellValue } from "../snapshot";

/** One row of a page, from the first column on, with how it looks. */
export interface PageRow {
  readonly cells: readonly (CellValue | null)[];
  readonly points: number;
  readonly looks: readonly CellLook[];
  /** Neighbours made one cell: a figure in large type does not run on over the next cell as words do. */
  readonly merge?: { readonly column: number; readonly columnCount: number };
}

/** How some neighbouring cells of a row look. */
export interface CellLook extends Omit<FormatPlan, "address" | "borders"> {
  readonly column: number;
  readonly columnCount: number;
  /** A line under the cells. */
  readonly rule?: "thin" | "medium";
  /** A white line at the left, which parts shaded cells. */
  readonly parted?: true;
}
