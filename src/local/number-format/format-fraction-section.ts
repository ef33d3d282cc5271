import { fillWhole } from "./fill-whole";
import type { FormatSection, FormatToken, FractionPlaces } from "./number-format";
import { roundDecimal } from "./round-decimal";
import { showPlain } from "./show-plain";
import { simpleFraction, type Fraction } from "./simple-fraction";

/** A longer denominator says no more than a number's fifteen digits do. */
const MOST_DENOMINATOR_DIGITS = 7;

/**
 * A positive number as a whole number and a fraction, or as a fraction alone where the section has no places for a
 * whole number. A fraction of nothing leaves its room blank, so that numbers under each other stand in line.
 */
export function formatFractionSection(magnitude: number, section: FormatSection, places: FractionPlaces): string {
  const { numerator, denominator } = toFraction(magnitude, places.denominator);
  const showsWhole = places.before.some(({ kind }) => kind === "digit");
  const whole = showsWhole ? Math.floor(numerator / denominator) : 0;
  const rest = numerator - whole * denominator;
  const isBlank = showsWhole && rest === 0;
  const fraction = fillWhole(places.numerator, String(rest), false, magnitude) + places.bar + showDenominator(denominator, places.denominator);
  const before = fillWhole(places.before, whole === 0 && !isBlank ? "" : String(whole), section.groupsThousands, magnitude);
  return before + (isBlank ? " ".repeat(fraction.length) : fraction) + places.after.map((token) => showPlain(token, magnitude)).join("");
}

function toFraction(magnitude: number, denominator: FractionPlaces["denominator"]): Fraction {
  if (denominator.kind === "places") return simpleFraction(magnitude, 10 ** Math.min(MOST_DENOMINATOR_DIGITS, denominator.places.length) - 1);
  return { numerator: Number(roundDecimal(magnitude * denominator.value, 0).whole), denominator: denominator.value };
}

/** Stands next to the bar: room that is left is left behind it. */
function showDenominator(value: number, denominator: FractionPlaces["denominator"]): string {
  const digits = String(value);
  if (denominator.kind === "fixed") return digits;
  const { places } = denominator;
  const unused = Math.max(0, places.length - digits.length);
  return "0".repeat(count(places.slice(0, unused), "0")) + digits + " ".repeat(count(places.slice(places.length - unused), "?"));
}

const count = (places: readonly FormatToken[], pad: "0" | "?"): number => places.filter((token) => token.kind === "digit" && token.pad === pad).length;
