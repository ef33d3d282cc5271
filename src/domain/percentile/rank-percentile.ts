/** "inc": PERCENTRANK.INC, lowest 0 and highest 1. "exc": PERCENTRANK.EXC, ends left open. */
export type PercentileConvention = "inc" | "exc";

export function rankPercentile(_value: number, _group: readonly (number | null)[], _convention: PercentileConvention = "inc"): number | null {
  return null;
}
