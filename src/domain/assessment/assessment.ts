import type { AssociateNumbers, MilestoneGaps } from "../associate-numbers";
import type { ComplianceNote } from "../compliance";
import type { IncidentRecord, Scoring } from "../evidence";
import type { Change, ExplanationLine, ScoredPillar } from "../explanation";
import type { HeadacheOfLog } from "../headache";
import type { Axis, HeadlineSignals, StaffEvidence } from "../headline";
import type { FastTrackSignals, KeptComfortable, Visibility } from "../progress";
import type { EvidenceReadiness, Pillar } from "../readiness";
import type { HardToLose, LossExposure, PoachingExposure } from "../retention";
import type { SponsorStanding, VoteStanding } from "../sponsorship";
import type { RankStability, SwapWeight, TrendStability } from "../stability";
import type { StallVerdict, SurfaceCheck } from "../stall-reasons";
import type { AgreedTimeline, TimelineOutlook } from "../timeline";
import type { TrackDecision } from "../track";
import type { TrackRecordAudit } from "../track-record";
import type { Dilution, OverheadByMethod } from "../what-if";
import type { Gate } from "./gates";
import type { NextMilestone } from "./next-milestone";

/** Everything that can be said of one associate; null where nothing is known, which is never a zero. */
export interface AssociateAssessment {
  readonly name: string;
  readonly pillars: Readonly<Record<Pillar, ScoredPillar>>;
  readonly readiness: EvidenceReadiness;
  readonly explanation: readonly ExplanationLine[];
  readonly headache: HeadacheOfLog<IncidentRecord> | null;
  /** Collections per cFTE over one more than the headache points, in cents. */
  readonly revenueToHassle: number | null;
  readonly staff: (StaffEvidence & { readonly asking: number }) | null;
  readonly sponsors: SponsorStanding | null;
  readonly votes: VoteStanding | null;
  /** In their order. */
  readonly gates: readonly Gate[];
  readonly track: TrackDecision | null;
  /** What the track waits for; null where there is one. */
  readonly trackLacks: string | null;
  readonly timeline: AgreedTimeline;
  readonly outlook: TimelineOutlook;
  readonly next: NextMilestone;
  readonly coHires: readonly string[] | null;
  readonly headline: HeadlineSignals;
  readonly axes: readonly Axis[];
  readonly signals: FastTrackSignals | null;
  readonly comfortable: KeptComfortable;
  readonly visibility: Visibility;
  readonly stall: readonly StallVerdict[];
  /** What the associate was told when the decision was put off, held against the figures; one check a reason given. */
  readonly told: readonly ToldReason[];
  /** Empty where nobody asked for them. */
  readonly changes: readonly Change[];
  readonly rank: RankStability | null;
  /** Against the associate on the next rank, one entry a pillar; empty where there is none. */
  readonly swaps: readonly SwapWeight[];
  readonly trendStability: TrendStability | null;
  readonly hardToLose: HardToLose | null;
  readonly exposure: LossExposure | null;
  readonly poaching: PoachingExposure;
  readonly dilution: Dilution;
  readonly numbers: AssociateNumbers;
  readonly milestones: MilestoneGaps;
}

/** A reason that was given, in the words of the partners, and what the figures say of it. */
export interface ToldReason {
  readonly words: string;
  readonly check: SurfaceCheck;
  readonly where: string;
}

/** A whole group, by all the rules together. */
export interface GroupAssessment {
  /** Whether the group has written down anything beside its money. */
  readonly hasEvidence: boolean;
  readonly scoring: Scoring;
  /** In the order of the comparison's rows. */
  readonly associates: readonly AssociateAssessment[];
  /** Null where the group keeps no record of its past associates. */
  readonly audit: TrackRecordAudit | null;
  readonly compliance: readonly ComplianceNote[];
  /** Null where the workbook has no overhead of four quarters for everybody. */
  readonly overheadMethods: { readonly physicians: readonly string[]; readonly methods: readonly OverheadByMethod[] } | null;
}
