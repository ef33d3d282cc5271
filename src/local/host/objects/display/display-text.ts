import type { ModelValue } from "../../model";
import { isCellError } from "../cells/is-cell-error";
import { dateText, showsDate } from "./date-text";
import { formatSections, type FormatToken } from "./format-tokens";
import { generalText, numberText } from "./number-text";

const parsed = new Map<string, FormatToken[][]>();

function sectionsOf(code: string): FormatToken[][] {
  const known = parsed.get(code) ?? formatSections(code);
  parsed.set(code, known);
  return known;
}

/**
 * A cell's value as it is shown: by its en-US number format, in a cell that is wide enough. Conditions in brackets,
 * fractions and digit placeholders for spaces are not followed.
 */
export function displayText(value: ModelValue, numberFormat: string | undefined, dateSystem: "1900" | "1904"): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return String(value).toUpperCase();
  const code = numberFormat ?? "General";
  if (typeof value === "string") return stringText(value, code);
  if (code === "@" || /^general$/i.test(code)) return generalText(value);
  const sections = sectionsOf(code);
  const chosen = sectionFor(value, sections);
  if (chosen.length === 1 && chosen[0]?.kind === "text") return generalText(value);
  if (showsDate(chosen)) return value < 0 ? "#".repeat(8) : dateText(value, chosen, dateSystem);
  // A section of its own for negative numbers brings its own sign.
  const sign = value < 0 && sections.length < 2 ? "-" : "";
  const shown = numberText(Math.abs(value), chosen);
  return /[1-9]/.test(shown) || sign === "" ? sign + shown : shown;
}

function sectionFor(value: number, sections: readonly FormatToken[][]): readonly FormatToken[] {
  const [positive = [], negative = positive, zero = positive] = sections;
  if (value < 0) return negative;
  return value === 0 ? zero : positive;
}

function stringText(value: string, code: string): string {
  const section = sectionsOf(code)[3];
  if (section === undefined) return value;
  return section
    .map((token) => {
      if (token.kind === "text") return value;
      return token.kind === "literal" ? token.text : "";
    })
    .join("");
}
