/** The digits of a number, without sign: those before and those after the point. */
export interface DecimalDigits {
  readonly whole: string;
  readonly decimals: string;
}

const EXCEL_DIGITS = 15;

/**
 * A positive number to so many decimals, half away from zero, seen with Excel's fifteen digits: 1.005 to two
 * decimals is 1.01, though the nearest binary number lies below it.
 */
export function roundDecimal(magnitude: number, decimals: number): DecimalDigits {
  const [mantissa = "0", exponentText = "0"] = magnitude.toExponential(EXCEL_DIGITS - 1).split("e");
  const digits = mantissa.replace(".", "");
  const scale = EXCEL_DIGITS - 1 - Number(exponentText);
  const excess = scale - decimals;
  const whole = excess > 0 ? divideHalfUp(BigInt(digits), 10n ** BigInt(excess)) : BigInt(digits) * 10n ** BigInt(-excess);
  const text = whole.toString().padStart(decimals + 1, "0");
  return { whole: text.slice(0, text.length - decimals), decimals: text.slice(text.length - decimals) };
}

const divideHalfUp = (dividend: bigint, divisor: bigint): bigint => (dividend * 2n + divisor) / (divisor * 2n);
