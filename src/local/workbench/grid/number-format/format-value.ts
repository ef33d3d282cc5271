import type { ModelValue } from "../../../host/model";
import { chooseSection } from "./choose-section";
import { formatDateSection } from "./format-date-section";
import { formatGeneral } from "./format-general";
import { formatNumberSection } from "./format-number-section";
import type { FormatSection } from "./number-format";
import { readNumberFormat } from "./read-number-format";

/** What Excel shows where a number cannot be shown as the date its format asks for. */
export const CANNOT_SHOW = "########";

/**
 * What a cell shows for its value under a number-format code, as Excel in English shows it.
 * Sections, conditions, digits, thousands, scaling commas, percent, powers of ten, dates, elapsed time, quoted text and
 * `@` are followed; colours and fill characters are left out, and fractions ("# ?/?") are shown as decimals.
 *
 * @param code left out, or "General": as Excel shows an unformatted cell.
 */
export function formatValue(value: ModelValue, code = "General", dateSystem: "1900" | "1904" = "1900"): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (typeof value === "string") return formatText(value, code);
  if (code === "General" || code === "" || code === "@") return formatGeneral(value);
  return formatNumber(value, readNumberFormat(code), dateSystem);
}

function formatText(text: string, code: string): string {
  if (code === "General" || code === "@") return text;
  const sections = readNumberFormat(code);
  const section = sections.length >= 4 ? sections[3] : sections.find(({ tokens }) => tokens.some(({ kind }) => kind === "text"));
  if (!section) return text;
  return section.tokens.map((token) => (token.kind === "text" ? text : literalText(token))).join("");
}

const literalText = (token: FormatSection["tokens"][number]): string => (token.kind === "literal" ? token.text : "");

function formatNumber(value: number, sections: readonly FormatSection[], dateSystem: "1900" | "1904"): string {
  const chosen = chooseSection(value, sections);
  if (!chosen) return CANNOT_SHOW;
  const { section, hidesSign } = chosen;
  if (section.holdsDate) return formatDateSection(value, section, dateSystem) ?? CANNOT_SHOW;
  if (section.tokens.some(isFractionBar)) return formatGeneral(value);
  const magnitude = Math.abs(value);
  const shown = section.tokens.some(({ kind }) => kind === "text") ? formatGeneral(magnitude) : formatNumberSection(magnitude, section);
  return value < 0 && !hidesSign ? `-${shown}` : shown;
}

/** "# ?/?": a slash with a digit place on either side. */
function isFractionBar(token: FormatSection["tokens"][number], index: number, tokens: FormatSection["tokens"]): boolean {
  return token.kind === "literal" && token.text === "/" && tokens[index - 1]?.kind === "digit" && tokens[index + 1]?.kind === "digit";
}
