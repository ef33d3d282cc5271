import type { IsoDate } from "../quarter";
import type { TrackDecision } from "../track";

/** When the decision was promised, and how far off it is. */
export interface AgreedTimeline {
  /** Null where neither a date is written nor a start and years are agreed. */
  readonly decisionDate: IsoDate | null;
  readonly basis: "written date" | "start and agreed years" | null;
  /** From the start to the end of the as-of quarter; null without a start. */
  readonly yearsOnTrack: number | null;
  /** From the end of the as-of quarter; below zero where the decision is overdue. */
  readonly monthsToGo: number | null;
  readonly isOverdue: boolean | null;
  readonly sentence: string;
}

/** What may bring a decision nearer or put it off; null where unknown, which speaks for no rule. */
export interface TimelineEvidence {
  /** Place in the group by collections per cFTE, 0 to 1. */
  readonly percentile: number | null;
  readonly yearsOnTrack: number | null;
  /** Incidents in the category "schedule complaints"; null where no incidents are kept. */
  readonly scheduleComplaints: number | null;
  /** Different people who asked not to be assigned with the associate. */
  readonly notWithRequesters: number | null;
  /** How often the associate has been told "another year" so far. */
  readonly deferrals: number | null;
  readonly decision: TrackDecision | null;
}

/** One rule that bears on the date: years added, or taken where below zero; null where it leaves no date at all. */
export interface TimelineRule {
  readonly rule: "early flag" | "staff requests" | "another year" | "no date";
  readonly yearsLow: number | null;
  readonly yearsHigh: number | null;
  readonly because: string;
}

export interface TimelineOutlook {
  readonly rules: readonly TimelineRule[];
  /** When the decision may be expected; null where no day was agreed, or a rule leaves none. It may lie in the past: then it is overdue. */
  readonly expected: { readonly earliest: IsoDate; readonly latest: IsoDate } | null;
}
