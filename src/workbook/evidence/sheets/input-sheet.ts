import type { GroupEvidence } from "../../../domain";
import type { InputColumns, RowOf } from "./input-column";

/** An input sheet, as far as its template goes. */
export interface InputForm {
  readonly id: keyof GroupEvidence;
  /** The sheet's name, by which it is found again. */
  readonly name: string;
  /** The Excel table's name. Stored in people's files: it never changes. */
  readonly tableName: string;
  /** What the sheet answers, under its title. */
  readonly question: string;
  /** What may and may not stand here, above the table. */
  readonly note: string;
  readonly columns: InputColumns;
  /** "associate": each associate has one row, and the template begins it with the name. "event": a row for each thing that happened. */
  readonly rowPer: "associate" | "event";
}

/** An input sheet and how its rows become entries. */
export interface InputSheet<Columns extends InputColumns, Entry> extends InputForm {
  readonly columns: Columns;
  readonly toEntry: (row: RowOf<Columns>, where: string) => Made<Entry>;
  /** Rows that must not be held against anybody, whatever their other cells say. */
  readonly mustNotCount: readonly Exclusion[];
  /** When two rows are about the same thing, and which of them count; it is pointed out. Null where rows may be alike. */
  readonly same: { readonly key: (row: RowOf<Columns>) => string; readonly counts: "first" | "all" } | null;
}

/** An entry, or why its cells contradict each other; what is left out of it is said in `remarks`. */
export type Made<Entry> = { readonly entry: Entry; readonly remarks?: readonly Remark[] } | { readonly contradiction: string };

/** Said of one cell of a row that is read without it. */
export interface Remark {
  readonly column: string;
  readonly text: string;
}

/** Words that take a row out, and why. */
export interface Exclusion {
  readonly words: RegExp;
  readonly why: string;
}

/** Says what kind of entries a sheet makes, so that the compiler holds its columns against them. */
export const inputSheet = <Columns extends InputColumns, Entry>(sheet: InputSheet<Columns, Entry>): InputSheet<Columns, Entry> => sheet;
