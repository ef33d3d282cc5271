import type { Cents } from "../cents";
import type { GroupRecord } from "../group-record";
import type { Quarter } from "../quarter";
import { DEFAULT_WINDOW_QUARTERS } from "../trend";
import { completeWindow } from "./complete-window";

/** What a group collected in one quarter. */
export interface GroupQuarter {
  readonly quarter: Quarter;
  /** Of everybody with a figure; null where nobody has one. */
  readonly collections: Cents | null;
  /** How many have a figure. */
  readonly physicians: number;
}

/**
 * What did the whole group collect, quarter by quarter?
 *
 * The sum of everybody's collections, partners included, over the quarters a comparison looks at. An incomplete quarter has no
 * figure. How many physicians the sum is of stands beside it: a group that grew by a person did not grow by their work.
 *
 * @param group The record of the group.
 * @param windowQuarters How many quarters at most.
 * @returns One entry a quarter, oldest first.
 * @throws RangeError when the group has no quarter at all.
 *
 * @example
 * collectionsByQuarter({ groupName: null, quarters: ["2026Q2", "2026Q3"], incompleteQuarters: [], totalOverhead: null, dateBasis: "unknown", cfteDefinition: null, physicians: [{ name: "Okafor", role: "associate", startDate: null, trackYears: null, collections: [300, 320], cfte: [1, 1], payers: null, overhead: null, sources: [] }, { name: "Weiss", role: "partner", startDate: null, trackYears: null, collections: [null, 400], cfte: [1, 1], payers: null, overhead: null, sources: [] }] }) // => [{"quarter": "2026Q2", "collections": 300, "physicians": 1}, {"quarter": "2026Q3", "collections": 720, "physicians": 2}]
 */
export function collectionsByQuarter(group: GroupRecord, windowQuarters = DEFAULT_WINDOW_QUARTERS): GroupQuarter[] {
  const { quarters, pick } = completeWindow(group, windowQuarters);
  const figures = group.physicians.map(({ collections }) => pick(collections));
  return quarters.map((quarter, position) => {
    const known = figures.map((each) => each[position] ?? null).filter((figure) => figure !== null);
    return { quarter, collections: known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0), physicians: known.length };
  });
}
