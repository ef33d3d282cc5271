import type { CellValue } from "./sheet-snapshot";

/** A formula, and the cells it fills. */
export interface FormulaCells {
  readonly sheet: string;
  /** A1 style, without the sheet; the whole area where the formula spills. */
  readonly address: string;
  readonly formula: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly protection: "protected" | "open";
}
