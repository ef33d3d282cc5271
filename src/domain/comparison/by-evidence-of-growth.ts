import type { TrendLabel } from "../trend";
import type { ComparisonRow } from "./comparison-row";

const BEST_EVIDENCE_FIRST: readonly TrendLabel[] = [
  "Rising",
  "Probably rising",
  "No clear trend",
  "Flat",
  "Noisy",
  "Probably falling",
  "Falling",
  "Not enough data",
];

/** Orders rows by what the quarters show of growth: the label, then the growth itself, then the name as spelled. */
export function byEvidenceOfGrowth(one: ComparisonRow, other: ComparisonRow): number {
  return labelOrder(one) - labelOrder(other) || compare(growthOf(other), growthOf(one)) || compare(one.name, other.name);
}

const labelOrder = (row: ComparisonRow): number => BEST_EVIDENCE_FIRST.indexOf(row.trend.label);

const growthOf = (row: ComparisonRow): number => row.trend.fit?.growthPerQuarter ?? -Infinity;

function compare<T extends number | string>(left: T, right: T): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
