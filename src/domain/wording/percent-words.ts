/** A fraction as a percentage, to a tenth where it is not whole: .7 is "70%", .396 is "39.6%", and -.02 is "−2%". */
export function percentWords(fraction: number): string {
  const tenths = Math.round(fraction * 1000);
  return `${tenths < 0 ? "−" : ""}${Math.abs(tenths) / 10}%`;
}
