import { fillWhole } from "./fill-whole";
import { formatFractionSection } from "./format-fraction-section";
import { formatGeneral } from "./format-general";
import type { FormatSection, FormatToken } from "./number-format";
import { padPlace } from "./pad-place";
import { roundDecimal, type DecimalDigits } from "./round-decimal";
import { showPlain } from "./show-plain";

/** Excel shows no more in any format. */
const MOST_DECIMALS = 30;

/** A positive number through a section with digit places; the caller puts the sign. */
export function formatNumberSection(magnitude: number, section: FormatSection): string {
  const { tokens } = section;
  const exponentAt = tokens.findIndex(({ kind }) => kind === "exponent");
  if (exponentAt >= 0) return formatScientific(magnitude, section, exponentAt);
  const percents = tokens.filter(({ kind }) => kind === "percent").length;
  const scaled = (magnitude * 100 ** percents) / 1000 ** section.scalingCommas;
  if (!Number.isFinite(scaled)) return formatGeneral(magnitude);
  if (section.fraction) return formatFractionSection(scaled, section, section.fraction);
  return fillPlaces(tokens, roundDecimal(scaled, decimalPlaces(tokens)), section.groupsThousands, magnitude);
}

const decimalPlaces = (tokens: readonly FormatToken[]): number => {
  const pointAt = tokens.findIndex(({ kind }) => kind === "point");
  return pointAt < 0 ? 0 : tokens.slice(pointAt).filter(({ kind }) => kind === "digit").length;
};

/** With more than one place before the point the power goes in steps of so many: "##0.0E+0" in thousands. */
function formatScientific(magnitude: number, section: FormatSection, exponentAt: number): string {
  const mantissaTokens = section.tokens.slice(0, exponentAt);
  const places = Math.min(MOST_DECIMALS, decimalPlaces(mantissaTokens));
  const { mantissa, exponent } = splitPower(magnitude, places, wholePlaces(mantissaTokens));
  const marker = section.tokens[exponentAt];
  const plus = marker?.kind === "exponent" && marker.showPlus ? "+" : "";
  const power = fillPlaces(section.tokens.slice(exponentAt + 1), { whole: String(Math.abs(exponent)), decimals: "" }, false, magnitude);
  return `${fillPlaces(mantissaTokens, mantissa, false, magnitude)}E${exponent < 0 ? "-" : plus}${power}`;
}

const wholePlaces = (tokens: readonly FormatToken[]): number => tokens.filter(({ kind }) => kind === "digit").length - decimalPlaces(tokens);

function splitPower(magnitude: number, decimals: number, step: number): { readonly mantissa: DecimalDigits; readonly exponent: number } {
  const [digits = "0", exponentText = "0"] = magnitude.toExponential().split("e");
  const exponent = step > 1 ? Math.floor(Number(exponentText) / step) * step : Number(exponentText);
  const mantissa = roundDecimal(Number(`${digits}e${Number(exponentText) - exponent}`), decimals);
  const most = Math.max(1, step);
  // 9.99 to one decimal is 10.0, which is 1.0 of the next power.
  return mantissa.whole.length > most ? { mantissa: roundDecimal(1, decimals), exponent: exponent + most } : { mantissa, exponent };
}

/** Before the point, where a lone zero counts as no digit, and after it. */
function fillPlaces(tokens: readonly FormatToken[], { whole, decimals }: DecimalDigits, groupsThousands: boolean, magnitude: number): string {
  const digits = whole === "0" ? "" : whole;
  const pointAt = tokens.findIndex(({ kind }) => kind === "point");
  if (pointAt < 0) return fillWhole(tokens, digits, groupsThousands, magnitude);
  return fillWhole(tokens.slice(0, pointAt), digits, groupsThousands, magnitude) + fillDecimals(tokens.slice(pointAt), decimals);
}

function fillDecimals(tokens: readonly FormatToken[], decimals: string): string {
  const significant = decimals.replace(/0+$/, "").length;
  let place = 0;
  return tokens
    .map((token) => {
      if (token.kind !== "digit") return showPlain(token, 0);
      const digit = decimals.charAt(place);
      place += 1;
      return place <= significant ? digit : padPlace(token.pad);
    })
    .join("");
}
