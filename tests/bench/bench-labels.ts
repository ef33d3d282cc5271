import { fitTrend, type TrendLabel } from "../../src/domain";
import { numberSequence } from "../../src/local/sample/sequence";
import { count, type BenchRow } from "./bench-row";

const SERIES = 20_000;
const SEED = 2_026;

/** What six quarters read when the truth is known: true growth a quarter, and the scatter of single quarters. */
const TRUTHS = [
  { growth: 0, noise: 0.05 },
  { growth: 0.02, noise: 0.03 },
  { growth: 0.02, noise: 0.05 },
] as const;

/** What the labels are worth: how often each is read, from twenty thousand series drawn from each truth. */
export function benchLabels(): BenchRow[] {
  return TRUTHS.map(({ growth, noise }) => {
    const counts = countLabels(growth, noise);
    const share = (label: TrendLabel): string => `${label} ${Math.round((100 * (counts.get(label) ?? 0)) / SERIES)} %`;
    const truth = `${growth === 0 ? "no growth" : `+${growth * 100} % a quarter`}, ${noise * 100} % noise`;
    return {
      what: `Six quarters of ${truth}`,
      size: `${count(SERIES)} series`,
      measured: [share("Rising"), share("Probably rising")].join(", "),
      beside: [share("Flat"), share("No clear trend"), share("Noisy")].join(", "),
      ratio: "",
    };
  });
}

function countLabels(growth: number, noise: number): Map<TrendLabel, number> {
  const next = numberSequence(SEED);
  const counts = new Map<TrendLabel, number>();
  for (let each = 0; each < SERIES; each += 1) {
    const { label } = fitTrend(Array.from({ length: 6 }, (_, quarter) => 100 * (1 + growth) ** quarter * (1 + noise * normal(next))));
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

/** A standard normal draw from two uniform ones (Box–Muller). */
const normal = (next: () => number): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
