import { scaleLinear } from "d3-scale";
import type { LineScale } from "./line-scale";

export interface RoundScale extends LineScale {
  /** Round values from the minimum to the maximum, for an axis. */
  readonly ticks: readonly number[];
}

const STEPS = 3;

/** Which round values enclose this scale, so that an axis reads "$250k" and not "$246k"? Two to five of them. */
export function roundScale({ minimum, maximum }: LineScale): RoundScale {
  const room = maximum > minimum ? 0 : Math.abs(maximum) || 1;
  const scale = scaleLinear().domain([minimum, maximum + room]).nice(STEPS);
  const [from = minimum, to = maximum] = scale.domain();
  return { minimum: from, maximum: to, ticks: scale.ticks(STEPS) };
}
