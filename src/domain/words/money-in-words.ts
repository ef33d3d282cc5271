import type { Cents } from "../cents";
import { withCommas } from "./with-commas";

/**
 * How is an amount said in a sentence?
 *
 * Whole dollars with commas between thousands, and cents only where there are any. It reads the same on every machine.
 *
 * @param amount In cents; parts of a cent are rounded.
 * @returns `$20,000`, or `−$20,000` below zero.
 *
 * @example
 * moneyInWords(2000000) // => "$20,000"
 * moneyInWords(-123450) // => "−$1,234.50"
 * moneyInWords(0) // => "$0"
 */
export function moneyInWords(amount: Cents): string {
  const cents = Math.round(Math.abs(amount));
  const sign = amount < 0 && cents > 0 ? "−" : "";
  const rest = cents % 100 === 0 ? "" : `.${String(cents % 100).padStart(2, "0")}`;
  return `${sign}$${withCommas(Math.floor(cents / 100))}${rest}`;
}
