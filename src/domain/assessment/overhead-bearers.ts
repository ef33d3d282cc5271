import type { Cents } from "../cents";
import { completeWindow } from "../comparison/complete-window";
import { shareOverhead } from "../comparison/share-overhead";
import type { GroupRecord } from "../group-record";
import type { OverheadBearer } from "../what-if";

/** Who carries a group's overhead of four quarters, and how much there is of it. */
export interface OverheadBearers {
  readonly total: Cents;
  readonly bearers: readonly OverheadBearer[];
}

/**
 * What overhead of the last four quarters is there to share out, and what could each part of it go by?
 *
 * @param group The record of the group.
 * @returns The total and everybody who carries a part now; null where there is no overhead of four quarters.
 *
 * @example
 * overheadBearers({ groupName: null, quarters: ["2025Q4", "2026Q1", "2026Q2", "2026Q3"], incompleteQuarters: [], totalOverhead: [500, 500, 500, 500], dateBasis: "unknown", cfteDefinition: null, physicians: [{ name: "Okafor", role: "associate", startDate: null, trackYears: null, collections: [900, 900, 900, 900], cfte: [1, 1, 1, 1], payers: null, overhead: null, sources: [] }] }) // => {"total": 2000, "bearers": [{"name": "Okafor", "collections": 3600, "cfte": 1, "visits": null}]}
 * overheadBearers({ groupName: null, quarters: ["2026Q3"], incompleteQuarters: [], totalOverhead: [500], dateBasis: "unknown", cfteDefinition: null, physicians: [] }) // => null
 */
export function overheadBearers(group: GroupRecord): OverheadBearers | null {
  const { pick, quarters } = completeWindow(group, 4);
  const { basis, byPhysician } = shareOverhead(group);
  const carried = group.physicians.flatMap((physician, index) => {
    const parts = pick(byPhysician[index] ?? []);
    return parts.some((part) => part !== null) ? [{ physician, overhead: sum(parts) }] : [];
  });
  const total = sum(carried.map(({ overhead }) => overhead));
  if (basis === null || quarters.length < 4 || carried.length === 0 || total <= 0) return null;
  const bearers = carried.map(({ physician }) => {
    const [collections, cfte] = [pick(physician.collections), pick(physician.cfte)];
    const known = cfte.filter((each) => each !== null);
    return { name: physician.name, collections: sum(collections), cfte: known.length === 0 ? null : sum(known) / 4, visits: null };
  });
  return { total, bearers };
}

const sum = (values: readonly (number | null)[]): number => values.reduce<number>((total, value) => total + (value ?? 0), 0);
