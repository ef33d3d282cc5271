import { numberWords } from "./number-words";

/** How fast, as a signed percentage? `.0371` is "+3.7%"; what rounds to nothing has no sign. */
export function growthWords(fraction: number): string {
  const words = `${numberWords(fraction * 100, 1)}%`;
  return fraction > 0 && words !== "0.0%" ? `+${words}` : words;
}
