import type { GroupRecord } from "../group-record";
import { rankPercentile } from "../percentile";
import { DEFAULT_WINDOW_QUARTERS } from "../trend";
import { byEvidenceOfGrowth } from "./by-evidence-of-growth";
import { comparePhysician } from "./compare-physician";
import type { Comparison } from "./comparison";
import { comparisonBasis } from "./comparison-basis";
import type { ComparisonRow } from "./comparison-row";
import { completeWindow } from "./complete-window";
import { groupMedian } from "./group-median";
import { shareOverhead } from "./share-overhead";

/** How a group is compared. */
export interface CompareOptions {
  /** Quarters of the trend, a whole number from 3 to 60; 6 unless told otherwise. */
  readonly windowQuarters?: number;
}

const SMALLEST_RANKED_GROUP = 2;

/**
 * How do a group's associates stand beside each other, as of its last complete quarter?
 *
 * Everybody is measured, partners too, so that percentiles and medians are the whole group's; the rows are the
 * associates, or everybody where the workbook names none. Compared are collections per clinical FTE; where nobody has any,
 * collections as they stand, and `basis` says so. Incomplete quarters are left out. A figure the workbook cannot show is
 * null: four quarters are needed for the last-four columns, two physicians for a percentile.
 *
 * @param group What was read of one workbook; money in cents.
 * @param options The length of the trend.
 * @returns Rows by evidence of growth (Rising first, too few quarters last), then growth, then name.
 * @throws RangeError when the group has no quarter at all, or `windowQuarters` is not a whole number from 3 to 60.
 *
 * @example
 * compareGroup({ groupName: "Lakeside", quarters: ["2026Q1", "2026Q2"], incompleteQuarters: ["2026Q2"], totalOverhead: null, dateBasis: "posting", cfteDefinition: null, physicians: [{ name: "Okafor", role: "associate", startDate: "2023-04-01", trackYears: 4, collections: [30000000, 900], cfte: [0.8, 0.8], payers: null, overhead: null, sources: [] }] }) // => {"asOf": "2026Q1", "window": ["2026Q1"], "basis": "per clinical FTE", "scope": "associates", "rows": [{"name": "Okafor", "yearsOnTrack": 3, "comparedByQuarter": [37500000]}]}
 * compareGroup({ groupName: null, quarters: ["2026Q1"], incompleteQuarters: [], totalOverhead: null, dateBasis: "posting", cfteDefinition: null, physicians: [{ name: "Weiss", role: "partner", startDate: null, trackYears: null, collections: [30000000], cfte: [null], payers: null, overhead: null, sources: [] }] }) // => {"basis": "collections as they stand", "scope": "everyone", "rows": [{"name": "Weiss", "comparedByQuarter": [30000000]}]}
 */
export function compareGroup(group: GroupRecord, options: CompareOptions = {}): Comparison {
  const windowQuarters = options.windowQuarters ?? DEFAULT_WINDOW_QUARTERS;
  const windows = { trend: completeWindow(group, windowQuarters), lastFour: completeWindow(group, 4), windowQuarters };
  const basis = comparisonBasis(group.physicians);
  const overhead = shareOverhead(group);
  const everyone = ranked(
    group.physicians.map((physician, index) => comparePhysician(physician, basis, overhead.byPhysician[index] ?? [], windows)),
  );
  const scope = group.physicians.some(({ role }) => role === "associate") ? "associates" : "everyone";
  return {
    groupName: group.groupName,
    asOf: windows.trend.asOf,
    window: windows.trend.quarters,
    incompleteQuarters: group.incompleteQuarters,
    basis,
    rows: everyone.filter(({ role }) => scope === "everyone" || role === "associate").sort(byEvidenceOfGrowth),
    scope,
    groupSize: everyone.filter((row) => row.comparedLastFour !== null).length,
    median: groupMedian(everyone, windows.trend.quarters.length),
    overheadBasis: overhead.basis,
  };
}

function ranked(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const figures = rows.map((row) => row.comparedLastFour).filter((figure) => figure !== null);
  if (figures.length < SMALLEST_RANKED_GROUP) return rows.slice();
  return rows.map((row) => {
    const figure = row.comparedLastFour;
    return figure === null ? row : { ...row, percentile: rankPercentile(figure, figures) };
  });
}
