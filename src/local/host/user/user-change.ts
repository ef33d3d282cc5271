import type { Area, CellFormat, ModelValue, TableModel } from "../model";

/** What a cell is to hold, with nothing read into it: text that looks like a number stays text. */
export type PlacedCell = (
  | { readonly kind: "value"; readonly value: ModelValue }
  /** `value`: what the cell shows until the formula is calculated, and for good where it cannot be calculated here. */
  | { readonly kind: "formula"; readonly text: string; readonly value?: ModelValue }
) & {
  /** How the cell is to look: null is plain; left out, it stays as it is. */
  readonly format?: CellFormat | null;
};

/** A change of one sheet by the hand of the user. */
export interface UserChange {
  readonly sheetId: string;
  /** null: no cell changes. A null among the contents leaves its cell alone. */
  readonly cells: { readonly area: Area; readonly contents: readonly (readonly (PlacedCell | null)[])[] } | null;
  /** Widths in characters; undefined is the sheet's usual width. */
  readonly columnWidths: ReadonlyMap<number, number | undefined>;
  /** Tables that writing has grown or renamed columns of, and how they were. */
  readonly tables: ReadonlyMap<string, Pick<TableModel, "area" | "columnNames">>;
}
