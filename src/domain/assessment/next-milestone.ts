import type { MilestoneGaps } from "../associate-numbers";
import type { IsoDate } from "../quarter";
import type { AgreedTimeline, TimelineOutlook } from "../timeline";
import type { TrackDecision } from "../track";

/** The next thing that has to happen, in few words, and the day where one is known. */
export interface NextMilestone {
  readonly words: string;
  readonly due: IsoDate | null;
}

/** What the next milestone is told from. */
export interface MilestoneSigns {
  readonly track: TrackDecision | null;
  readonly timeline: AgreedTimeline;
  readonly outlook: TimelineOutlook;
  readonly gaps: MilestoneGaps;
}

const SETTLED: Partial<Record<TrackDecision["settledBy"], string>> = {
  "safety concern": "Settle the safety concern",
  veto: "Answer the veto",
  headache: "Headache below High",
  "staff requests": "Win back the staff",
  "no sponsor": "Find a sponsor",
};

const MISSED = { "criteria told within 6 months": "Criteria are owed", "own numbers known by month 12": "Own numbers are owed" } as const;
const COMING = { "criteria told within 6 months": "Tell the criteria", "own numbers known by month 12": "Learn the own numbers" } as const;

/**
 * What comes next for an associate? What a closed gate asks for goes first, then a decision that is overdue, then what was
 * to be done by now, then the decision itself with the day the rules expect. Where none is agreed, that is the next thing.
 */
export function nextMilestone({ track, timeline, outlook, gaps }: MilestoneSigns): NextMilestone {
  const gate = track === null ? undefined : SETTLED[track.settledBy];
  if (gate !== undefined) return { words: gate, due: null };
  if (timeline.isOverdue === true) return { words: "Decision overdue", due: timeline.decisionDate };
  const missed = gaps.milestones.find(({ state }) => state === "missed");
  if (missed !== undefined) return { words: MISSED[missed.milestone], due: null };
  const coming = gaps.milestones.find(({ state }) => state === "still to come");
  if (coming !== undefined && coming.due !== null && (timeline.decisionDate === null || coming.due < timeline.decisionDate)) return { words: COMING[coming.milestone], due: coming.due };
  const decision = outlook.expected?.earliest ?? timeline.decisionDate;
  return decision === null ? { words: "Agree on a day", due: null } : { words: "Decision", due: decision };
}
