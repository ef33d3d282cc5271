import type { PhysicianRecord } from "../group-record";
import type { Comparison } from "./comparison";

/**
 * On what can these physicians be compared? Per clinical FTE, unless nobody has any: in a mixed group whoever lacks it has
 * no figure, since beside the others a plain one would speak of working hours. A cFTE of 0 is missing, as everywhere here.
 */
export function comparisonBasis(physicians: readonly PhysicianRecord[]): Comparison["basis"] {
  const anyKnown = physicians.some(({ cfte }) => cfte.some((clinical) => clinical !== null && clinical > 0));
  return anyKnown ? "per clinical FTE" : "collections as they stand";
}
