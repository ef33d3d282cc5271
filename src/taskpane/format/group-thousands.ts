/** A whole number of zero or more with commas between thousands, the same on every machine. */
export function groupThousands(whole: number): string {
  return whole.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ",");
}
