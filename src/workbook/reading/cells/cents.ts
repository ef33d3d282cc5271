import type { Cents } from "../../../domain";

/** Below this part of a cent a figure is a whole number of cents with the noise of binary fractions on it. */
const NOISE_CENTS = 1e-4;

/**
 * Dollars in cents. Whole cents come out whole; a figure finer than a cent keeps its fraction, so that the file's
 * own totals can be met before anything is rounded.
 */
export function exactCents(dollars: number): number {
  const scaled = dollars * 100;
  const whole = Math.round(scaled);
  return Math.abs(scaled - whole) < NOISE_CENTS ? whole + 0 : Number(scaled.toPrecision(15));
}

/** Whole cents, halves away from zero: 1,234.565 is 1,234.57 and −1,234.565 is −1,234.57. */
export function roundCents(cents: number): Cents {
  if (Number.isInteger(cents)) return cents;
  return cents < 0 ? -Math.round(-cents) : Math.round(cents);
}

/** Cents as a manager reads them: `$1,234.50`, `−$5.00`. */
export function dollarText(cents: number): string {
  const whole = Math.abs(roundCents(cents));
  const dollars = String(Math.floor(whole / 100)).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${cents < 0 && whole > 0 ? "−" : ""}$${dollars}.${String(whole % 100).padStart(2, "0")}`;
}
