import type { Cents } from "../cents";
import { collectionsPerCfte } from "../collections";
import type { PhysicianRecord } from "../group-record";
import { overheadCoverage } from "../overhead";
import { assessPayerRisk } from "../payer-risk";
import { fitTrend } from "../trend";
import type { Comparison } from "./comparison";
import type { ComparisonRow } from "./comparison-row";
import type { CompleteWindow } from "./complete-window";
import { yearsOnTrack } from "./years-on-track";

/** The stretches of quarters a row speaks of. */
export interface RowWindows {
  readonly trend: CompleteWindow;
  readonly lastFour: CompleteWindow;
  readonly windowQuarters: number;
}

/** One physician's figures, before anybody is ranked. */
export function comparePhysician(
  physician: PhysicianRecord,
  basis: Comparison["basis"],
  overhead: readonly (Cents | null)[],
  windows: RowWindows,
): ComparisonRow {
  const { trend, lastFour, windowQuarters } = windows;
  // Collections as they stand are those per one physician: the same rules, with nothing to divide by.
  const divisors = basis === "per clinical FTE" ? physician.cfte : physician.collections.map(() => 1);
  const byQuarter = trend.pick(collectionsPerCfte(physician.collections, divisors));
  const collectionsLastFour = sumOfFour(lastFour.pick(physician.collections).map(zeroIsMissing));
  const divisorLastFour = sumOfFour(lastFour.pick(divisors).map(zeroIsMissing));
  const overheadLastFour = sumOfFour(lastFour.pick(overhead));
  return {
    name: physician.name,
    role: physician.role,
    yearsOnTrack: physician.startDate === null ? null : yearsOnTrack(physician.startDate, trend.asOf),
    trackYears: physician.trackYears,
    cfte: trend.pick(physician.cfte).at(-1) ?? null,
    comparedByQuarter: byQuarter,
    comparedLastFour: collectionsLastFour === null || divisorLastFour === null ? null : collectionsLastFour / (divisorLastFour / 4),
    trend: fitTrend(byQuarter, { windowQuarters }),
    percentile: null,
    overheadCoverage: overheadCoverage(collectionsLastFour, overheadLastFour),
    overheadLastFour,
    collectionsLastFour,
    payerRisk: physician.payers === null ? null : assessPayerRisk(physician.payers),
    sources: physician.sources,
  };
}

const zeroIsMissing = (value: number | null): number | null => (value === 0 ? null : value);

/** The sum of four quarters, each of them known; null otherwise. */
function sumOfFour(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 4 ? known.reduce((sum, value) => sum + value, 0) : null;
}
