import { inversionDistribution } from "./inversion-distribution";

/** Groups repeat a few tie patterns over and over; this many cover any workbook and bound the memory. */
const PATTERNS_KEPT = 256;

/** For each tie pattern, the probability of at most k inversions, by k. */
const tailsByPattern = new Map<string, Float64Array>();

/**
 * The exact probability that a random order of the same values shows |S| or more, either way.
 * S = untied pairs − 2 · inversions, so |S| or more means at most (untied pairs − |S|) / 2 inversions, or as many the
 * other way: the distribution is symmetric.
 *
 * Source: Mann (1945), Kendall (1970); with ties, inversions of a multiset follow the q-multinomial coefficient.
 */
export function permutationProbability(s: number, untiedPairs: number, tieSizes: readonly number[]): number {
  if (s === 0) return 1;
  const tails = tailsOf(tieSizes);
  return Math.min(1, 2 * (tails[(untiedPairs - Math.abs(s)) / 2] ?? 0));
}

function tailsOf(tieSizes: readonly number[]): Float64Array {
  const pattern = tieSizes.join();
  const known = tailsByPattern.get(pattern);
  if (known !== undefined) return known;
  const tails = cumulate(inversionDistribution(tieSizes));
  if (tailsByPattern.size >= PATTERNS_KEPT) tailsByPattern.clear();
  tailsByPattern.set(pattern, tails);
  return tails;
}

function cumulate(probabilities: Float64Array): Float64Array {
  let sum = 0;
  return probabilities.map((probability) => (sum += probability));
}
