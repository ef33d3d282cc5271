/**
 * What is this fraction as a percentage? To a tenth, without a needless zero.
 *
 * @example
 * percentWords(0.7) // => "70%"
 * percentWords(0.396) // => "39.6%"
 * percentWords(-0.02) // => "−2%"
 */
export const percentWords = (fraction: number): string => `${percentFigure(fraction)}%`;

/** The figure alone, for "8 to 64%". */
export function percentFigure(fraction: number, decimals: 0 | 1 = 1): string {
  const steps = 10 ** decimals;
  // Twice rounded: a fraction such as .285 is a little less than itself in binary, and must still round up.
  const rounded = Math.round(Math.round(fraction * 100 * steps * 1e6) / 1e6) / steps;
  return `${rounded < 0 ? "−" : ""}${Math.abs(rounded)}`;
}
