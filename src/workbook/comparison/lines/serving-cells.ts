import type { CellValue } from "../../snapshot";

/** Cells that serve a drawing and are nothing to read: small and grey, to the right of all that is printed of the detail sheet. */
export interface ServingCells {
  readonly firstColumn: number;
  /** Said above the headings. */
  readonly note: string;
  /** None where there is nothing to serve. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (CellValue | null)[])[];
  readonly numberFormat: string;
}

/** They stand to the right of all that is printed. */
export const FIRST_SERVING_COLUMN = 26;

/** The first column to the right of them, a blank one between. */
export const columnAfter = ({ firstColumn, headings }: ServingCells): number => firstColumn + (headings.length === 0 ? 0 : headings.length + 1);
