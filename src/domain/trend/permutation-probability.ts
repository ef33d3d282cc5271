import { inversionDistribution } from "./inversion-distribution";

/** Groups repeat a few tie patterns over and over; this many cover any workbook and bound the memory. */
const PATTERNS_KEPT = 256;

/** A tie pattern, reached from the empty one by a branch for the size of each group: cheaper than a key of text. */
interface PatternNode {
  /** The probability of at most k inversions, by k, once it has been asked for. */
  tails: Float64Array | null;
  readonly longer: (PatternNode | undefined)[];
}

const emptyPattern = (): PatternNode => ({ tails: null, longer: [] });

let patterns = emptyPattern();
let patternsKept = 0;

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
  let node = patterns;
  for (const size of tieSizes) node = node.longer[size] ??= emptyPattern();
  if (node.tails !== null) return node.tails;
  const tails = cumulate(inversionDistribution(tieSizes));
  node.tails = tails;
  patternsKept += 1;
  if (patternsKept >= PATTERNS_KEPT) [patterns, patternsKept] = [emptyPattern(), 0];
  return tails;
}

function cumulate(probabilities: Float64Array): Float64Array {
  let sum = 0;
  return probabilities.map((probability) => (sum += probability));
}
