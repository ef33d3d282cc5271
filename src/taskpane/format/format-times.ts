/** How many times over? `1.436` is "1.4×". */
export function formatTimes(ratio: number): string {
  return `${ratio.toFixed(1).replace("-", "−")}×`;
}
