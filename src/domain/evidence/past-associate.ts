import type { IsoDate } from "../quarter";
import type { Sourced } from "./sourced";

/** What an associate was told when the decision was put off. */
export const DELAY_REASONS = ["market", "productivity data", "partnership structure", "staff concerns", "leadership involvement", "tight margins", "other"] as const;

/** One associate of the group's past, or one who still waits. */
export interface PastAssociate extends Sourced {
  readonly startDate: IsoDate | null;
  readonly promised: IsoDate | null;
  /** The day they became partner, or were told no; null where neither has happened. */
  readonly decided: IsoDate | null;
  readonly outcome: "partner" | "declined" | "left" | "waiting";
  /** What was said each time it was put off, in order. */
  readonly delayReasons: readonly (typeof DELAY_REASONS)[number][];
  readonly criteriaInWriting: boolean | null;
}
