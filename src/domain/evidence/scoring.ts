import type { Cents } from "../cents";
import type { PillarWeights } from "../readiness";

/** Two figures between which a part's score runs in a straight line from 0 to 100; `zeroAt` may be the larger. */
export interface Goalposts {
  readonly zeroAt: number;
  readonly hundredAt: number;
}

/** The group's own scale, kept in a visible sheet. Nobody's score moves because somebody else comes or goes. */
export interface Scoring {
  /** Counts up with each change the group makes. */
  readonly version: number;
  readonly weights: PillarWeights;
  /** Collections per cFTE of four quarters, in cents; null until the sheet is made from the group's quartiles. */
  readonly level: Goalposts | null;
  readonly overheadCoverage: Goalposts;
  readonly rework: Goalposts;
  /** Growth of inbound referrals, as a fraction. */
  readonly referralGrowth: Goalposts;
  /** Service lines and sites led. */
  readonly sitesAndLines: Goalposts;
  /** The index of a project, before being 100. */
  readonly projectLift: Goalposts;
  /** What the partners share a year, and how many they are; null where the group has not said. */
  readonly profitPool: Cents | null;
  readonly partners: number | null;
}
