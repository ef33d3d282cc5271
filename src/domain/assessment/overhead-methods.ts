import { completeWindow } from "../comparison/complete-window";
import { shareOverhead } from "../comparison/share-overhead";
import type { GroupRecord } from "../group-record";
import { compareOverheadMethods } from "../what-if";
import type { GroupAssessment } from "./assessment";

/** Overhead of the last four quarters, shared out in each way; null where there is none of four quarters. */
export function overheadMethodsOf(group: GroupRecord): GroupAssessment["overheadMethods"] {
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
  return { physicians: bearers.map(({ name }) => name), methods: compareOverheadMethods(total, bearers) };
}

const sum = (values: readonly (number | null)[]): number => values.reduce<number>((total, value) => total + (value ?? 0), 0);
