import type { ColumnKind } from "../kinds";

/** One column of an input sheet. Its heading is stored in people's files and stays as it is. */
export interface InputColumn<Value = unknown, Need extends "required" | "optional" = "required" | "optional"> {
  readonly heading: string;
  /** What to write here, in a sentence. */
  readonly asks: string;
  readonly kind: ColumnKind<Value>;
  /** A row without what is required cannot be read. */
  readonly need: Need;
  /** What stands in the example row; null for an empty cell. */
  readonly example: Value | null;
}

export type InputColumns = Readonly<Record<string, InputColumn>>;

/** What a row says, column by column. */
export type RowOf<Columns extends InputColumns> = {
  readonly [Key in keyof Columns]: Columns[Key] extends InputColumn<infer Value, infer Need> ? (Need extends "required" ? Value : Value | null) : never;
};

/** A column no row can do without. */
export const required = <Value>(heading: string, kind: ColumnKind<Value>, asks: string, example: NoInfer<Value> | null): InputColumn<Value, "required"> => ({ heading, kind, asks, example, need: "required" });

/** A column that may stay empty: nothing is known then. */
export const optional = <Value>(heading: string, kind: ColumnKind<Value>, asks: string, example: NoInfer<Value> | null): InputColumn<Value, "optional"> => ({ heading, kind, asks, example, need: "optional" });
