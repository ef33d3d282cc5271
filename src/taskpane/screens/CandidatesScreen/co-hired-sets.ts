import type { Candidate } from "../../components";

const MOST_BESIDE = 4;

/**
 * Who started within a year of each other, nearest first: sets of two to four, everybody in a set within a year of everybody else in
 * it, and no set part of another.
 */
export function coHiredSets(candidates: readonly Candidate[]): string[][] {
  const names = new Set(candidates.map(({ row }) => row.name));
  const coHires = new Map(candidates.map(({ row, assessed }) => [row.name, (assessed?.coHires ?? []).filter((name) => names.has(name))]));
  const together = (one: string, other: string): boolean => coHires.get(one)?.includes(other) === true;
  const sets = [...coHires].map(([name, others]) =>
    others.reduce<string[]>((set, other) => (set.length < MOST_BESIDE && set.every((each) => together(each, other)) ? [...set, other] : set), [name]),
  );
  const largestFirst = sets.filter((set) => set.length > 1).sort((one, other) => other.length - one.length);
  return largestFirst.filter((set, index) => !largestFirst.slice(0, index).some((earlier) => set.every((name) => earlier.includes(name))));
}
