import type { Comparison, ComparisonRow, Quarter, Trend, TrendFit } from "../../../src/domain";

export const WINDOW: readonly Quarter[] = ["2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2", "2026Q3"];

export function aFit(overrides: Partial<TrendFit> = {}): TrendFit {
  return {
    slopePerQuarter: 900_000,
    level: 28_500_000,
    growthPerQuarter: 0.034,
    s: 15,
    tau: 1,
    pValue: 1 / 360,
    noise: 0.012,
    risingSteps: 1,
    flag: null,
    flaggedPosition: null,
    ...overrides,
  };
}

export function aTrend(overrides: Partial<Trend> = {}): Trend {
  return { quartersWithData: 6, label: "Rising", fit: aFit(), ...overrides };
}

export const NOT_ENOUGH: Trend = { quartersWithData: 3, label: "Not enough data", fit: null };

export function aRow(overrides: Partial<ComparisonRow> = {}): ComparisonRow {
  return {
    name: "Marcus Boyd",
    role: "associate",
    yearsOnTrack: 1.4,
    trackYears: 4,
    cfte: 1,
    comparedByQuarter: [26_200_000, 27_000_000, 28_100_000, 28_800_000, 29_600_000, 30_900_000],
    comparedLastFour: 117_400_000,
    trend: aTrend(),
    percentile: 0.85,
    overheadCoverage: 1.43,
    overheadLastFour: 82_000_000,
    collectionsLastFour: 117_400_000,
    payerRisk: null,
    sources: ["Payments!A6:K1874"],
    ...overrides,
  };
}

export function aComparison(overrides: Partial<Comparison> = {}): Comparison {
  return {
    groupName: "Lakeside",
    asOf: "2026Q3",
    window: WINDOW,
    incompleteQuarters: [],
    basis: "per clinical FTE",
    rows: [aRow()],
    scope: "associates",
    groupSize: 14,
    median: {
      cfte: 1,
      comparedByQuarter: [28_500_000, 28_800_000, 29_000_000, 29_100_000, 29_500_000, 29_800_000],
      middleHalfByQuarter: WINDOW.map(() => ({ from: 26_000_000, to: 32_000_000 })),
      comparedLastFour: 117_000_000,
      growthPerQuarter: 0.009,
      overheadCoverage: 1.5,
    },
    overheadBasis: "by clinical FTE",
    ...overrides,
  };
}
