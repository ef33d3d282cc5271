/** One piece of a number-format section, in the order it is written. */
export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digit"; readonly pad: "0" | "?" | "" }
  | { readonly kind: "point" }
  | { readonly kind: "percent" }
  | { readonly kind: "exponent"; readonly showPlus: boolean }
  | { readonly kind: "text" }
  | { readonly kind: "general" }
  | { readonly kind: "date"; readonly unit: DateUnit; readonly length: number }
  | { readonly kind: "elapsed"; readonly unit: "hour" | "minute" | "second"; readonly length: number }
  | { readonly kind: "half-day"; readonly length: 1 | 5 };

export type DateUnit = "year" | "month" | "day" | "hour" | "minute" | "second" | "fraction";

/** `[>=100]` before a section. */
export interface SectionCondition {
  readonly operator: "<" | "<=" | ">" | ">=" | "=" | "<>";
  readonly value: number;
}

/** What stands between two semicolons of a format code. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: SectionCondition | null;
  /** "1,234": a comma between digits. */
  readonly groupsThousands: boolean;
  /** Commas after the last digit, each dividing by a thousand. */
  readonly scalingCommas: number;
  readonly holdsDate: boolean;
}
