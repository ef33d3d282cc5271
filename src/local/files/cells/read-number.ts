const ZERO = 48;
const POINT = 46;
const MINUS = 45;
const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/**
 * The number written in these bytes, to the last bit; null where there is none.
 *
 * A whole number below 2^53 and a power of ten up to 10^22 are both exact in a double, so their quotient is rounded once,
 * as `Number()` rounds. Anything longer goes through `Number()` itself.
 */
export function readNumber(bytes: Uint8Array, start: number, end: number): number | null {
  let at = start;
  const negative = bytes[at] === MINUS;
  if (negative) at++;
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === POINT && decimals < 0) decimals = 0;
    else return readAnyNumber(bytes, start, end);
  }
  if (digits === 0 || digits > 15) return readAnyNumber(bytes, start, end);
  const size = decimals > 0 ? mantissa / (POWERS[decimals] ?? 1) : mantissa;
  return negative ? -size : size;
}

function readAnyNumber(bytes: Uint8Array, start: number, end: number): number | null {
  const text = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 400))).trim();
  const number = Number(text);
  return text === "" || !Number.isFinite(number) ? null : number;
}
