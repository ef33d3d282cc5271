import type { Cents } from "../cents";
import type { GroupRecord, PhysicianRecord } from "../group-record";
import { allocateOverhead } from "../overhead";

/** Overhead a physician and quarter, and how it got there. */
export interface SharedOverhead {
  readonly basis: "as allotted in the workbook" | "by clinical FTE" | null;
  /** One list a physician, one entry for each of the group's quarters; null where nothing can be said. */
  readonly byPhysician: readonly (readonly (Cents | null)[])[];
}

/**
 * The workbook's own allotment where it has one; else the practice's overhead by clinical FTE, quarter by quarter. A
 * quarter in which somebody collected but has no cFTE cannot be shared out: leaving them out would burden the others.
 */
export function shareOverhead({ physicians, quarters, totalOverhead }: GroupRecord): SharedOverhead {
  if (physicians.some(({ overhead }) => overhead !== null))
    return { basis: "as allotted in the workbook", byPhysician: physicians.map(({ overhead }) => overhead ?? quarters.map(() => null)) };
  if (totalOverhead === null) return { basis: null, byPhysician: physicians.map(() => quarters.map(() => null)) };
  const byQuarter = quarters.map((_, quarter) => shareQuarter(physicians, totalOverhead[quarter] ?? null, quarter));
  return { basis: "by clinical FTE", byPhysician: physicians.map((_, physician) => byQuarter.map((shares) => shares?.[physician] ?? null)) };
}

function shareQuarter(physicians: readonly PhysicianRecord[], total: Cents | null, quarter: number): Cents[] | null {
  const basis = physicians.map(({ cfte }) => Math.max(0, cfte[quarter] ?? 0));
  const someoneUnknown = physicians.some(({ collections }, index) => (collections[quarter] ?? 0) !== 0 && basis[index] === 0);
  return total === null || someoneUnknown || basis.every((each) => each === 0) ? null : allocateOverhead(total, basis);
}
