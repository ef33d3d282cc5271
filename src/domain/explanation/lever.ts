import type { ReadinessBand } from "../readiness";
import type { Track } from "../track";
import type { FigureUnit } from "../words";

/** One figure that a person could move, and what the evidence would be if they had. */
export interface Lever<Evidence> {
  /** "overhead coverage": what would be another figure, as it stands in a sentence. */
  readonly label: string;
  readonly unit: FigureUnit;
  readonly current: number;
  /** The figures to try, the smallest change first. */
  readonly candidates: readonly number[];
  readonly apply: (evidence: Evidence, value: number) => Evidence;
}

/** What is said of an associate in two words; null where one of them is withheld. */
export interface Verdict {
  readonly band: ReadinessBand | null;
  readonly track: Track | null;
}

/** The smallest change of one figure that would change a verdict. */
export interface Change {
  readonly input: string;
  readonly unit: FigureUnit;
  readonly from: number;
  readonly to: number;
  readonly changes: keyof Verdict;
  readonly becomes: ReadinessBand | Track;
  readonly sentence: string;
}
