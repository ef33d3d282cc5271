import { withCommas } from "./with-commas";

const TENTHS = 10;

/**
 * How is a figure of zero or more written in a sentence? To a tenth, with commas between thousands.
 *
 * @example
 * numberInWords(1200) // => "1,200"
 * numberInWords(43.28) // => "43.3"
 */
export function numberInWords(figure: number): string {
  const tenths = Math.round(figure * TENTHS);
  const whole = withCommas(Math.floor(tenths / TENTHS));
  return tenths % TENTHS === 0 ? whole : `${whole}.${tenths % TENTHS}`;
}
