import type { IsoDate } from "../quarter";

/** Whether something that was to happen by a day has happened. "unknown": the start, or any record of it, is missing. */
export type MilestoneState = "met" | "met late" | "still to come" | "missed" | "unknown";

export interface Milestone {
  readonly milestone: "criteria told within 6 months" | "own numbers known by month 12";
  readonly due: IsoDate | null;
  readonly state: MilestoneState;
  /** What the state rests on, in one sentence. */
  readonly why: string;
  /** The cells it rests on. */
  readonly where: readonly string[];
}

/** Where an associate stands on the way that was agreed, and what of it nobody wrote down. */
export interface MilestoneGaps {
  readonly milestones: readonly Milestone[];
  /** Fields of the agreement that are not in writing. */
  readonly notInWriting: readonly ("first day" | "years to the decision" | "day of the decision" | "milestones")[];
}
