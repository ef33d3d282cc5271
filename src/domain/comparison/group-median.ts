import { median } from "../median";
import { quantile } from "../quantile";
import type { ComparisonMedian, MiddleHalf } from "./comparison";
import type { ComparisonRow } from "./comparison-row";

/** The middle of the whole group, column by column, over those who have a figure. */
export function groupMedian(everyone: readonly ComparisonRow[], windowLength: number): ComparisonMedian {
  const figuresOf = (figure: (row: ComparisonRow) => number | null): number[] => everyone.map(figure).filter((value) => value !== null);
  const medianOf = (figure: (row: ComparisonRow) => number | null): number | null => median(figuresOf(figure));
  return {
    cfte: medianOf((row) => row.cfte),
    comparedByQuarter: Array.from({ length: windowLength }, (_, quarter) =>
      medianOf((row) => row.comparedByQuarter[quarter] ?? null),
    ),
    middleHalfByQuarter: Array.from({ length: windowLength }, (_, quarter) => middleHalf(figuresOf((row) => row.comparedByQuarter[quarter] ?? null))),
    comparedLastFour: medianOf((row) => row.comparedLastFour),
    growthPerQuarter: medianOf((row) => row.trend.fit?.growthPerQuarter ?? null),
    overheadCoverage: medianOf((row) => row.overheadCoverage),
  };
}

const FEWEST_FOR_A_HALF = 4;

function middleHalf(figures: readonly number[]): MiddleHalf | null {
  if (figures.length < FEWEST_FOR_A_HALF) return null;
  const rising = figures.slice().sort((one, other) => one - other);
  return { from: quantile(rising, 0.25), to: quantile(rising, 0.75) };
}
