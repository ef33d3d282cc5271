import type { LineScale } from "./line-scale";

export interface RoundScale extends LineScale {
  /** Round values from the minimum to the maximum, for an axis. */
  readonly ticks: readonly number[];
}

const ROUND_STEPS = [1, 2, 2.5, 5, 10];

/** Which round values enclose this scale, so that an axis reads "$250k" and not "$246k"? Three to five of them. */
export function roundScale({ minimum, maximum }: LineScale): RoundScale {
  const step = roundUp((maximum - minimum || Math.abs(maximum) || 1) / 3);
  const first = Math.floor(minimum / step);
  const last = Math.max(Math.ceil(maximum / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, position) => (first + position) * step);
  return { minimum: first * step, maximum: last * step, ticks };
}

function roundUp(length: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(length));
  return magnitude * (ROUND_STEPS.find((round) => round >= length / magnitude) ?? 10);
}
