import { nice, ticks } from "d3-array";
import type { LineScale } from "./line-scale";

export interface RoundScale extends LineScale {
  /** Round values from the minimum to the maximum, for an axis. */
  readonly ticks: readonly number[];
}

const STEPS = 3;

/** Which round values enclose this scale, so that an axis reads "$250k" and not "$246k"? Two to five of them. */
export function roundScale({ minimum, maximum }: LineScale): RoundScale {
  const room = maximum > minimum ? 0 : Math.abs(maximum) || 1;
  const [from, to] = nice(minimum, maximum + room, STEPS);
  return { minimum: from, maximum: to, ticks: ticks(from, to, STEPS) };
}
