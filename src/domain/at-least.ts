const ROUNDING = 1e-12;

/**
 * `value >= bound`, where a value that misses the bound only by the rounding of binary fractions still counts.
 * A growth of exactly half a percent must fall on the same side in every workbook.
 */
export function atLeast(value: number, bound: number): boolean {
  return value >= bound - ROUNDING * Math.max(Math.abs(value), Math.abs(bound));
}
