import { median } from "../median";
import type { ComparisonMedian } from "./comparison";
import type { ComparisonRow } from "./comparison-row";

/** The middle of the whole group, column by column, over those who have a figure. */
export function groupMedian(everyone: readonly ComparisonRow[], windowLength: number): ComparisonMedian {
  const medianOf = (figure: (row: ComparisonRow) => number | null): number | null =>
    median(everyone.map(figure).filter((value) => value !== null));
  return {
    cfte: medianOf((row) => row.cfte),
    comparedByQuarter: Array.from({ length: windowLength }, (_, quarter) =>
      medianOf((row) => row.comparedByQuarter[quarter] ?? null),
    ),
    comparedLastFour: medianOf((row) => row.comparedLastFour),
    growthPerQuarter: medianOf((row) => row.trend.fit?.growthPerQuarter ?? null),
    overheadCoverage: medianOf((row) => row.overheadCoverage),
  };
}
