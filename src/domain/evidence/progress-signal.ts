import type { IsoDate } from "../quarter";
import type { Sourced } from "./sourced";

/** The first four say that partners move; the last four tell being groomed from being kept comfortable. */
export const SIGNALS = [
  "in strategy meetings before peers",
  "asked for non-clinical opinion",
  "offered a site, line or post",
  "talked timeline and expectations",
  "praised",
  "given more responsibility",
  "shown the numbers",
  "given milestones in writing",
] as const;

/** Something that happened between the partners and an associate. */
export interface ProgressSignal extends Sourced {
  readonly signal: (typeof SIGNALS)[number];
  readonly date: IsoDate | null;
}
