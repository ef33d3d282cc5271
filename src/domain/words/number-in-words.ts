import { withCommas } from "./with-commas";

const TENTHS = 10;

/** A figure of zero or more to a tenth, with commas between thousands: `1,200`, `43.3`. */
export function numberInWords(figure: number): string {
  const tenths = Math.round(figure * TENTHS);
  const whole = withCommas(Math.floor(tenths / TENTHS));
  return tenths % TENTHS === 0 ? whole : `${whole}.${tenths % TENTHS}`;
}
