import type { HostState } from "../../host-state";
import type { RangeState } from "../states";

/** Ranges that are looked at as one: a range's own, or the areas of several. */
export type Ranges = readonly RangeState[];

/** What all ranges have in common; null where they differ, as in Excel. */
export function commonOf<Value>(ranges: Ranges, read: (range: RangeState) => Value): Value | null {
  const [first, ...others] = ranges.map(read);
  return first !== undefined && others.every((other) => other === first) ? first : null;
}

/** Changes each of the ranges. */
export const inEach =
  <Value>(change: (host: HostState, range: RangeState, value: Value) => void) =>
  (ranges: Ranges, value: Value, host: HostState): void =>
    ranges.forEach((range) => change(host, range, value));
