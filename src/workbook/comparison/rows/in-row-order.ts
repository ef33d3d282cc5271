import type { AssociateAssessment, Comparison, ComparisonRow, GroupAssessment, Track } from "../../../domain";
import { nameKey } from "./name-key";
import type { RowOrder } from "./row-orders";

const TRACKS: readonly Track[] = ["Fast track", "Autopilot", "Standard", "Delayed", "Stalled", "Hold"];

/** What a row is sorted by, the smallest first; null, "not known", comes last. */
type Key = (row: ComparisonRow, assessed: AssociateAssessment | null) => number | string | null;

const KEYS: Readonly<Record<Exclude<RowOrder, "growth">, Key>> = {
  name: ({ name }) => nameKey(name),
  track: (_row, assessed) => (assessed === null || assessed.track === null ? null : TRACKS.indexOf(assessed.track.track)),
  readiness: (_row, assessed) => (assessed?.readiness.kind === "scored" ? -assessed.readiness.score : null),
  percentile: ({ percentile }) => (percentile === null ? null : -percentile),
  years: ({ yearsOnTrack }) => (yearsOnTrack === null ? null : -yearsOnTrack),
};

/**
 * The same comparison with its associates in another order. Those alike, and those of whom what is asked for is not known,
 * stay in the order they came in: by evidence of growth, as comparisons are made.
 */
export function inRowOrder(comparison: Comparison, order: RowOrder, assessment: GroupAssessment | null): Comparison {
  if (order === "growth") return comparison;
  const keyOf = KEYS[order];
  const keyed = comparison.rows.map((row) => ({ row, key: keyOf(row, assessment?.associates.find(({ name }) => name === row.name) ?? null) }));
  return { ...comparison, rows: keyed.sort((one, other) => compareKeys(one.key, other.key)).map(({ row }) => row) };
}

function compareKeys(one: string | number | null, other: string | number | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
