import type { Comparison } from "../comparison";
import type { Headache, HeadacheBand } from "../headache";
import type { SponsorStanding, VoteStanding } from "../sponsorship";
import type { StaffBand, StaffPreference } from "../staff";
import type { RevenueBand } from "../track";
import type { Trend, TrendLabel } from "../trend";

/** What the three headline signals are read from; null where nothing is known. */
export interface HeadlineEvidence {
  readonly name: string;
  /** Place in the group by collections per cFTE, 0 to 1. */
  readonly percentile: number | null;
  /** Physicians the percentile ranks against. */
  readonly groupSize: number;
  readonly basis: Comparison["basis"];
  readonly trend: Trend;
  readonly headache: HeadacheEvidence | null;
  readonly sponsors: SponsorStanding | null;
  readonly votes: VoteStanding | null;
  readonly staff: StaffEvidence | null;
}

export interface HeadacheEvidence {
  readonly headache: Headache;
  readonly incidents: number;
  readonly cfteYears: number;
}

export interface StaffEvidence {
  readonly preference: StaffPreference;
  /** People who asked, either way. */
  readonly requests: number;
}

/** What a signal says, and what it rests on. */
interface Signal {
  readonly sentence: string;
  readonly basis: string;
}

export interface RevenueSignal extends Signal {
  readonly band: RevenueBand | null;
  readonly percentile: number | null;
  /** Physicians the percentile ranks against. */
  readonly n: number;
  readonly trendLabel: TrendLabel;
  /** Quarters the trend is read from. */
  readonly trendQuarters: number;
}

export interface HeadacheSignal extends Signal {
  readonly score: number | null;
  readonly band: HeadacheBand | null;
  /** Incidents counted; null where none are kept. */
  readonly n: number | null;
}

/** Who would fight to keep an associate; a veto stands against it. */
export interface BackingSignal extends Signal {
  readonly activeSponsors: number | null;
  readonly staffBand: StaffBand | null;
  readonly vetoes: number | null;
  /** Partners who were asked; null where no votes are kept. */
  readonly n: number | null;
  /** People of the staff who asked for or against; null where none are kept. */
  readonly staffRequests: number | null;
}

export interface HeadlineSignals {
  readonly revenue: RevenueSignal;
  readonly headache: HeadacheSignal;
  readonly backing: BackingSignal;
}
