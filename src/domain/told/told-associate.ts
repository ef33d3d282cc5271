import type { MilestoneGaps, AssociateNumbers } from "../associate-numbers";
import type { NextMilestone } from "../assessment";
import type { Cents } from "../cents";
import type { Comparison } from "../comparison";
import type { Change } from "../explanation";
import type { CategoryHeadache, HeadacheCategory } from "../headache";
import type { PayerClass } from "../payer-class";
import type { PayerRisk } from "../payer-risk";
import type { IsoDate, Quarter } from "../quarter";
import type { Pillar, ReadinessBand } from "../readiness";
import type { StaffBand } from "../staff";
import type { AgreedTimeline } from "../timeline";
import type { TrackDecision } from "../track";
import type { Trend, TrendOutlook } from "../trend";
import type { GroupPlace } from "./place-in-group";

/** All that one associate is told: their own figures and what follows from them. Nothing in it is anybody else's. */
export interface ToldAssociate {
  readonly name: string;
  /** Null also where the group is named after one of the others. */
  readonly groupName: string | null;
  readonly asOf: Quarter;
  readonly basis: Comparison["basis"];
  readonly cfteDefinition: string | null;
  readonly quarters: readonly ToldQuarter[];
  readonly comparedLastFour: number | null;
  readonly trend: Trend;
  readonly outlook: TrendOutlook;
  readonly place: GroupPlace;
  readonly readiness: ToldReadiness;
  readonly pillars: readonly ToldPillar[];
  readonly payers: ToldPayers | null;
  /** Points per cFTE-year by kind; null where no incidents are kept. Neither who reported nor what was said. */
  readonly headache: readonly (CategoryHeadache & { readonly category: HeadacheCategory })[] | null;
  /** "too few": a band of few would point at those who asked. */
  readonly staff: StaffBand | "too few" | null;
  /** By their own record alone; see `ownTrack`. */
  readonly track: TrackDecision | null;
  readonly numbers: Pick<AssociateNumbers, "collections" | "payerShares"> & { readonly overhead: Pick<NonNullable<AssociateNumbers["overhead"]>, "basis" | "amount"> | null };
  readonly startDate: IsoDate | null;
  readonly timeline: Pick<AgreedTimeline, "decisionDate" | "basis" | "isOverdue" | "yearsOnTrack">;
  readonly milestones: readonly Pick<MilestoneGaps["milestones"][number], "milestone" | "due" | "state">[];
  readonly notInWriting: MilestoneGaps["notInWriting"];
  readonly next: NextMilestone;
  /** What of their own, moved by the least that does, would change the readiness or the track. */
  readonly changes: readonly Change[];
}

export interface ToldQuarter {
  readonly quarter: Quarter;
  readonly collections: Cents | null;
  readonly cfte: number | null;
  /** On the comparison's basis. */
  readonly compared: number | null;
}

export type ToldReadiness =
  | { readonly kind: "scored"; readonly score: number; readonly band: ReadinessBand; readonly coverage: number }
  | { readonly kind: "withheld"; readonly coverage: number };

export interface ToldPillar {
  readonly pillar: Pillar;
  readonly points: number | null;
  readonly weight: number;
  /** What would raise it most, in a sentence; null where nothing is left to gain. */
  readonly raise: string | null;
  /** Its parts of which nothing is written down. */
  readonly unknown: readonly string[];
}

export interface ToldPayers extends Pick<PayerRisk, "score" | "band" | "basis" | "topShare" | "lowPayShare"> {
  /** Largest first; classes that pay nothing are left out. */
  readonly shares: readonly { readonly payerClass: PayerClass; readonly share: number }[];
  /** Null where the name would name somebody else. */
  readonly topPayer: string | null;
}
