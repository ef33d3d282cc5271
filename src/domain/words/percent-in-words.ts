/** A fraction as a percentage, to a tenth unless told otherwise, without a needless zero: `20 %`, `2.5 %`. */
export function percentInWords(fraction: number, decimals: 0 | 1 = 1): string {
  return `${percentFigure(fraction, decimals)} %`;
}

/** The figure alone, for "8 to 64 %". */
export function percentFigure(fraction: number, decimals: 0 | 1 = 1): string {
  const steps = 10 ** decimals;
  // Twice rounded: a fraction such as .285 is a little less than itself in binary, and must still round up.
  const rounded = Math.round(Math.round(fraction * 100 * steps * 1e6) / 1e6) / steps;
  return String(rounded === 0 ? 0 : rounded);
}
