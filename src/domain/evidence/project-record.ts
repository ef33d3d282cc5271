import type { IsoDate } from "../quarter";
import type { Sourced } from "./sourced";

/** One problem an associate took on, measured before and after. */
export interface ProjectRecord extends Sourced {
  readonly project: string;
  readonly measure: string;
  readonly better: "higher" | "lower";
  readonly before: number | null;
  readonly after: number | null;
  readonly trialStart: IsoDate | null;
  readonly reviewDate: IsoDate | null;
  /** One problem owned well: the primary one speaks. */
  readonly isPrimary: boolean;
}
