/** One piece of a number-format section, in the order it is written. */
export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digit"; readonly pad: "0" | "?" | "" }
  | { readonly kind: "point" }
  | { readonly kind: "percent" }
  | { readonly kind: "slash" }
  | { readonly kind: "exponent"; readonly showPlus: boolean }
  | { readonly kind: "text" }
  | { readonly kind: "general" }
  | { readonly kind: "date"; readonly unit: DateUnit; readonly length: number }
  | { readonly kind: "elapsed"; readonly unit: "hour" | "minute" | "second"; readonly length: number }
  | { readonly kind: "half-day"; readonly length: 1 | 5 };

export type DateUnit = "year" | "buddhist-year" | "month" | "day" | "hour" | "minute" | "second" | "fraction";

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
  /** "# ?/?": where it shows a fraction in place of decimals. */
  readonly fraction: FractionPlaces | null;
}

/** The parts of a section that shows a fraction, in the order they are written. */
export interface FractionPlaces {
  /** Where it holds digit places they show the whole number, and the fraction what is left of it. */
  readonly before: readonly FormatToken[];
  readonly numerator: readonly FormatToken[];
  /** The slash and the spaces around it. */
  readonly bar: string;
  /** Places for any denominator that fits, or the one denominator that is written out. */
  readonly denominator: { readonly kind: "places"; readonly places: readonly FormatToken[] } | { readonly kind: "fixed"; readonly value: number };
  readonly after: readonly FormatToken[];
}
