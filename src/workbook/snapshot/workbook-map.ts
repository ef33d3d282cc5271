import type { SheetVisibility } from "./sheet-snapshot";

/** A stored preference or record: plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a workbook holds, before any of it is read. */
export interface WorkbookMap {
  readonly name: string;
  readonly readOnly: boolean;
  /** Day 0 of its serial dates: the 1900 or the 1904 system. */
  readonly dateSystem: "1900" | "1904";
  readonly sheets: readonly SheetSummary[];
  /** Our own settings in this workbook, by key. */
  readonly settings: Readonly<Record<string, Json>>;
}

export interface SheetSummary {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protected: boolean;
  /** Where its name does not tell: the user gave a sheet of ours one of their own. */
  readonly maker?: "us";
}
