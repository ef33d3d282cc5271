import { fingerprintValues } from "../plan";

const DIGITS = 4;

/**
 * Four digits to know a cell by again without keeping what it holds; "" for an empty cell.
 * @example
 * cellMark("") // => ""
 * cellMark(12) === cellMark(12.000000000000001) // => true
 * cellMark(12) === cellMark("12") // => false
 */
export const cellMark = (value: unknown): string => (value === "" || value === null || value === undefined ? "" : fingerprintValues([[value]]).slice(0, DIGITS));
