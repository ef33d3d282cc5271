import type { CellValue, Json } from "../snapshot";

/** One of our sheets as the program shows it now, from A1 to the last cell in use. */
export interface SeenSheet {
  readonly cells: readonly (readonly SeenCell[])[];
  /** How each cell looks; null where that was not asked for. */
  readonly looks: readonly (readonly Look[])[] | null;
  readonly rows: readonly SeenLine[];
  readonly columns: readonly SeenLine[];
  /** How high a row is that nobody has touched. */
  readonly usualRowPoints: number;
  readonly page: SheetPage;
}

export interface SeenCell {
  /** "" where it is empty. */
  readonly value: CellValue;
  /** With its "="; null where it holds a plain value. */
  readonly formula: string | null;
}

/** A row or a column. */
export interface SeenLine {
  readonly points: number;
  readonly state: "shown" | "hidden";
}

/** Print set-up, frozen panes and the tab, by the names we give them. What is not set is null. */
export type SheetPage = Readonly<Record<string, Json>>;

/** One value a part, in the order of LOOK_PARTS. */
export type Look = readonly (string | number | boolean)[];

/** What we follow of a cell's look, in the program's own words. */
export const LOOK_PARTS = ["numberFormat", "fill", "bold", "italic", "underline", "strikethrough", "size", "fontName", "color", "horizontal", "vertical", "wrap", "indent"] as const;

export type LookPart = (typeof LOOK_PARTS)[number];
