import { roundDecimal } from "./round-decimal";

const LARGEST_PLAIN = 1e11;
/** Below it the zeros after the point would take the room of the digits that say something. */
const SMALLEST_ROUNDED = 1e-4;
const MOST_DECIMALS = 12;
const WIDEST_CHARACTERS = 11;

/** A number in the General format: at most eleven characters, or as many as are given, in powers of ten where that is not enough. */
export function formatGeneral(value: number, characters: number = WIDEST_CHARACTERS): string {
  const magnitude = Math.abs(value);
  const sign = value < 0 ? "-" : "";
  if (magnitude === 0) return "0";
  if (magnitude >= LARGEST_PLAIN) return sign + inPowersOfTen(magnitude, characters - 6);
  if (magnitude < SMALLEST_ROUNDED) return sign + formatSmall(magnitude, characters);
  const wholeDigits = Math.max(1, Math.floor(Math.log10(magnitude)) + 1);
  if (wholeDigits > characters) return sign + inPowersOfTen(magnitude, characters - 6);
  const { whole, decimals } = roundDecimal(magnitude, Math.max(0, characters - 1 - wholeDigits));
  const shown = decimals.replace(/0+$/, "");
  return sign + (shown === "" ? whole : `${whole}.${shown}`);
}

/** Plain only where no digit is lost. */
function formatSmall(magnitude: number, characters: number): string {
  const decimals = roundDecimal(magnitude, MOST_DECIMALS).decimals.replace(/0+$/, "");
  const fits = decimals !== "" && decimals.length + 2 <= characters;
  return fits ? `0.${decimals}` : inPowersOfTen(magnitude, characters - 6);
}

function inPowersOfTen(magnitude: number, decimals: number): string {
  const [mantissa = "0", exponent = "0"] = magnitude.toExponential(Math.max(0, decimals)).split("e");
  const shortMantissa = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  return `${shortMantissa}E${exponent.startsWith("-") ? "-" : "+"}${exponent.replace(/^[+-]/, "").padStart(2, "0")}`;
}
