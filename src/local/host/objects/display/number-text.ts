import type { FormatToken } from "./format-tokens";

/** A number written by the tokens of its section. The sign is the caller's. */
export function numberText(magnitude: number, tokens: readonly FormatToken[]): string {
  const digits = tokens.find((token) => token.kind === "digits")?.text ?? "";
  const percents = tokens.filter((token) => token.kind === "percent").length;
  const thousands = /,+$/.exec(digits.replace(/\..*$/, ""))?.[0].length ?? 0;
  const exponent = tokens.find((token) => token.kind === "exponent");
  const scaled = (magnitude * 100 ** percents) / 1000 ** (thousands + trailingCommas(digits));
  let isWritten = false;
  return tokens
    .map((token) => {
      if (token.kind === "literal") return token.text;
      if (token.kind === "percent") return "%";
      if (token.kind !== "digits" || isWritten) return "";
      isWritten = true;
      return exponent ? scientific(scaled, digits, exponent.text) : fixed(scaled, digits);
    })
    .join("");
}

/** Commas after the decimals scale as those before the point do. */
const trailingCommas = (digits: string): number => (digits.includes(".") ? (/,+$/.exec(digits)?.[0].length ?? 0) : 0);

function fixed(value: number, pattern: string): string {
  const [whole = "", decimals = ""] = pattern.replace(/,+$/, "").split(".");
  const places = decimals.replace(/,/g, "").length;
  const [integer = "", fraction = ""] = roundHalfUp(value, places).split(".");
  const leastDigits = whole.replace(/[^0]/g, "").length;
  const padded = integer === "0" && leastDigits === 0 ? "" : integer.padStart(leastDigits, "0");
  const grouped = /,/.test(whole.replace(/,+$/, "")) ? padded.replace(/\B(?=(\d{3})+$)/g, ",") : padded;
  const needed = decimals.replace(/[#,]+$/, "").length;
  const kept = fraction.replace(/0+$/, "").padEnd(needed, "0");
  return kept === "" ? grouped + (pattern.includes(".") && places > 0 && needed === 0 ? "." : "") : `${grouped}.${kept}`;
}

/** Rounded as Excel shows it, not as binary fractions happen to fall: 1.005 to two places is 1.01. */
const roundHalfUp = (value: number, places: number): string => {
  const [mantissa = "0", power = "0"] = value.toExponential(14).split("e");
  const cleaned = Number(`${mantissa}e${Number(power) + places}`);
  return (Math.round(cleaned) / 10 ** places).toFixed(places);
};

function scientific(value: number, pattern: string, exponent: string): string {
  const places = pattern.split(".")[1]?.length ?? 0;
  const [mantissa = "0", power = "0"] = value.toExponential(places).split("e");
  const size = String(Math.abs(Number(power))).padStart(exponent.length - 2, "0");
  const sign = Number(power) < 0 ? "-" : "+";
  return `${mantissa}E${Number(power) >= 0 && exponent.charAt(1) === "-" ? "" : sign}${size}`;
}

/** A number without a format: at most eleven characters wide, as Excel shows it in a wide enough cell. */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e11) return String(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = "0", power = "0"] = value.toExponential(5).split("e");
    return `${String(Number(mantissa))}E${Number(power) < 0 ? "-" : "+"}${String(Math.abs(Number(power))).padStart(2, "0")}`;
  }
  const wholeDigits = Math.max(1, Math.floor(Math.log10(size || 1)) + 1);
  return String(Number(value.toFixed(Math.max(0, 10 - wholeDigits))));
}
