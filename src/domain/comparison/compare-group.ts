import type { GroupRecord } from "../group-record";
import type { Comparison } from "./comparison";

export function compareGroup(group: GroupRecord, _options: { readonly windowQuarters?: number } = {}): Comparison {
  return {
    groupName: group.groupName,
    asOf: group.quarters.at(-1) ?? "2000Q1",
    window: [],
    incompleteQuarters: group.incompleteQuarters,
    rows: [],
    scope: "everyone",
    groupSize: 0,
    median: { cfte: null, collectionsPerCfteByQuarter: [], collectionsPerCfteLastFour: null, growthPerQuarter: null, overheadCoverage: null },
    overheadBasis: null,
  };
}
