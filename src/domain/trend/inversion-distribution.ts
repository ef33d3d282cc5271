/**
 * How likely is each number of inversions in a random order of a multiset? Entry k is the probability of k.
 *
 * The counts are the coefficients of the q-multinomial [n]!/([t₁]!·[t₂]!·…), a product of q-binomials: each group of
 * equal values, shuffled into the values before it, adds a Mann–Whitney number of inversions. Probabilities in place
 * of counts keep 60! out of the arithmetic, and sums of positive terms lose no figures.
 */
export function inversionDistribution(tieSizes: readonly number[]): Float64Array {
  let placed = 0;
  let distribution: Float64Array = Float64Array.of(1);
  for (const size of tieSizes) {
    distribution = convolve(distribution, shuffleDistribution(placed, size));
    placed += size;
  }
  return distribution;
}

/**
 * Inversions when `added` equal values are shuffled into `placed` others (Mann–Whitney U without ties):
 * P(m, t; u) = m/(m+t) · P(m−1, t; u−t) + t/(m+t) · P(m, t−1; u), as the last value is an old one or an added one.
 */
function shuffleDistribution(placed: number, added: number): Float64Array {
  let fewerAdded: Float64Array[] = Array.from({ length: placed + 1 }, () => Float64Array.of(1));
  for (let t = 1; t <= added; t += 1) {
    const row: Float64Array[] = [Float64Array.of(1)];
    for (let m = 1; m <= placed; m += 1) {
      const next = new Float64Array(m * t + 1);
      row[m - 1]?.forEach((probability, u) => (next[u + t] = (m / (m + t)) * probability));
      fewerAdded[m]?.forEach((probability, u) => (next[u] = (next[u] ?? 0) + (t / (m + t)) * probability));
      row.push(next);
    }
    fewerAdded = row;
  }
  return fewerAdded[placed] ?? Float64Array.of(1);
}

function convolve(left: Float64Array, right: Float64Array): Float64Array {
  const product = new Float64Array(left.length + right.length - 1);
  left.forEach((a, i) => right.forEach((b, j) => (product[i + j] = (product[i + j] ?? 0) + a * b)));
  return product;
}
