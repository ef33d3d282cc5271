/** Which part of the whole? A fraction of 0 to 1 as a whole percentage: `.417` is "42%". */
export function formatShare(fraction: number): string {
  return `${Math.round(fraction * 100)}%`;
}
