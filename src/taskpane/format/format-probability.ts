/** How likely by chance? A probability of 0 to 1, written as in print: ".27", ".003", "below .001". */
export function formatProbability(probability: number): string {
  if (probability < 0.0005) return "below .001";
  if (probability > 0.995) return "1.00";
  return probability.toFixed(probability < 0.095 ? 3 : 2).replace(/^0/, "");
}
