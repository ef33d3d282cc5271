import type { Cents } from "../cents";

export function allocateOverhead(_total: Cents, _basis: readonly number[], _fixedShare = 0): Cents[] {
  return [];
}
