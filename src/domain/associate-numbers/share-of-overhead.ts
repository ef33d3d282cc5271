import { completeWindow } from "../comparison/complete-window";
import { shareOverhead } from "../comparison/share-overhead";
import type { GroupRecord } from "../group-record";

/**
 * What fraction of the overhead of the last four quarters falls on one physician; null where a part is unknown. A blank
 * beside no collections is nobody there, and carries nothing.
 */
export function shareOfOverhead(name: string, group: GroupRecord): number | null {
  const lastFour = completeWindow(group, 4);
  const { byPhysician } = shareOverhead(group);
  const sums = group.physicians.map(({ collections }, index) => {
    const collected = lastFour.pick(collections);
    return sumOfKnown(lastFour.pick(byPhysician[index] ?? []).map((part, quarter) => part ?? ((collected[quarter] ?? 0) === 0 ? 0 : null)));
  });
  const total = sumOfKnown(sums);
  const own = sums[group.physicians.findIndex((physician) => physician.name === name)] ?? null;
  return lastFour.quarters.length < 4 || total === null || own === null || total <= 0 ? null : own / total;
}

function sumOfKnown(parts: readonly (number | null)[]): number | null {
  const known = parts.filter((part) => part !== null);
  return known.length < parts.length ? null : known.reduce((sum, part) => sum + part, 0);
}
