import { formatGeneral } from "./format-general";
import type { FormatSection, FormatToken } from "./number-format";
import { roundDecimal, type DecimalDigits } from "./round-decimal";

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
  return fillPlaces(tokens, roundDecimal(scaled, decimalPlaces(tokens)), section.groupsThousands, magnitude);
}

const decimalPlaces = (tokens: readonly FormatToken[]): number => {
  const pointAt = tokens.findIndex(({ kind }) => kind === "point");
  return pointAt < 0 ? 0 : tokens.slice(pointAt).filter(({ kind }) => kind === "digit").length;
};

function formatScientific(magnitude: number, section: FormatSection, exponentAt: number): string {
  const mantissaTokens = section.tokens.slice(0, exponentAt);
  const places = Math.min(MOST_DECIMALS, decimalPlaces(mantissaTokens));
  const [mantissa = "0", exponent = "0"] = magnitude.toExponential(places).split("e");
  const marker = section.tokens[exponentAt];
  const plus = marker?.kind === "exponent" && marker.showPlus ? "+" : "";
  const power = fillPlaces(section.tokens.slice(exponentAt + 1), { whole: exponent.replace(/^[+-]/, ""), decimals: "" }, false, magnitude);
  return `${fillPlaces(mantissaTokens, roundDecimal(Number(mantissa), places), false, magnitude)}E${exponent.startsWith("-") ? "-" : plus}${power}`;
}

/** Whole digits are handed out from the right, the first place taking all that are left; decimals from the left. */
function fillPlaces(tokens: readonly FormatToken[], digits: DecimalDigits, groupsThousands: boolean, magnitude: number): string {
  const pointAt = tokens.findIndex(({ kind }) => kind === "point");
  if (pointAt < 0) return fillWhole(tokens, digits.whole, groupsThousands, magnitude);
  return fillWhole(tokens.slice(0, pointAt), digits.whole, groupsThousands, magnitude) + fillDecimals(tokens.slice(pointAt), digits.decimals);
}

function fillWhole(tokens: readonly FormatToken[], whole: string, groupsThousands: boolean, magnitude: number): string {
  const digits = whole === "0" ? "" : whole;
  let placesLeft = tokens.filter(({ kind }) => kind === "digit").length;
  let isFirst = true;
  const shown = tokens.map((token) => {
    if (token.kind !== "digit") return showPlain(token, magnitude);
    placesLeft -= 1;
    const own = digits.slice(isFirst ? 0 : -placesLeft - 1, placesLeft === 0 ? undefined : -placesLeft);
    const text = own === "" || digits.length <= placesLeft ? padding(token.pad) : own;
    isFirst = false;
    return groupsThousands ? groupDigits(text, placesLeft) : text;
  });
  return shown.join("");
}

/** Puts a comma after each digit that has a multiple of three digits to its right. */
function groupDigits(text: string, placesToTheRight: number): string {
  return [...text]
    .map((digit, index) => {
      const toTheRight = placesToTheRight + text.length - 1 - index;
      return toTheRight > 0 && toTheRight % 3 === 0 ? `${digit},` : digit;
    })
    .join("");
}

function fillDecimals(tokens: readonly FormatToken[], decimals: string): string {
  const significant = decimals.replace(/0+$/, "").length;
  let place = 0;
  return tokens
    .map((token) => {
      if (token.kind !== "digit") return showPlain(token, 0);
      const digit = decimals.charAt(place);
      place += 1;
      return place <= significant ? digit : padding(token.pad);
    })
    .join("");
}

const padding = (pad: "0" | "?" | ""): string => (pad === "?" ? " " : pad);

function showPlain(token: FormatToken, magnitude: number): string {
  switch (token.kind) {
    case "literal":
      return token.text;
    case "percent":
      return "%";
    case "point":
      return ".";
    case "general":
      return formatGeneral(magnitude);
    case "digit":
    case "exponent":
    case "text":
    case "date":
    case "elapsed":
    case "half-day":
      return "";
  }
}
