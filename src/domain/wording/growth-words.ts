import { percentWords } from "./percent-words";

/** A growth with its sign: .0371 is "+3.7%"; what rounds to nothing has none. */
export function growthWords(fraction: number): string {
  const words = percentWords(fraction);
  return fraction > 0 && words !== "0%" ? `+${words}` : words;
}
