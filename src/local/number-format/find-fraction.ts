import type { FormatToken, FractionPlaces } from "./number-format";

/** The fraction of a section, "# ?/?" or "# ??/16": a slash with digit places before it and places or a number after it. */
export function findFraction(tokens: readonly FormatToken[]): FractionPlaces | null {
  const slash = tokens.findIndex(({ kind }) => kind === "slash");
  if (slash < 0) return null;
  const numeratorEnd = slash - countWhile(tokens.slice(0, slash).reverse(), isSpace);
  const numeratorStart = numeratorEnd - countWhile(tokens.slice(0, numeratorEnd).reverse(), isPlace);
  const denominatorStart = slash + 1 + countWhile(tokens.slice(slash + 1), isSpace);
  const denominatorEnd = denominatorStart + countWhile(tokens.slice(denominatorStart), (token) => isPlace(token) || isFigure(token));
  if (numeratorStart === numeratorEnd || denominatorStart === denominatorEnd) return null;
  return {
    before: tokens.slice(0, numeratorStart),
    numerator: tokens.slice(numeratorStart, numeratorEnd),
    bar: `${" ".repeat(slash - numeratorEnd)}/${" ".repeat(denominatorStart - slash - 1)}`,
    denominator: readDenominator(tokens.slice(denominatorStart, denominatorEnd)),
    after: tokens.slice(denominatorEnd),
  };
}

function countWhile(tokens: readonly FormatToken[], holds: (token: FormatToken) => boolean): number {
  const end = tokens.findIndex((token) => !holds(token));
  return end < 0 ? tokens.length : end;
}

const isSpace = (token: FormatToken): boolean => token.kind === "literal" && token.text === " ";
const isPlace = (token: FormatToken): boolean => token.kind === "digit";
const isFigure = (token: FormatToken): boolean => token.kind === "literal" && /^[1-9]$/.test(token.text);

/** In "16" the figures stand for themselves, in "100" so do the places for zero after them. */
function readDenominator(places: readonly FormatToken[]): FractionPlaces["denominator"] {
  if (!places.some(isFigure)) return { kind: "places", places };
  return { kind: "fixed", value: Number(places.map((token) => (token.kind === "literal" ? token.text : "0")).join("")) };
}
