import type { IsoDate } from "../quarter";
import type { Sourced } from "./sourced";

/** The six steps from new associate to early push, in their order. */
export const SPONSOR_STAGES = [
  "new associate",
  "senior ally",
  "proven reliable",
  "informal advocacy",
  "in strategy talks",
  "early partnership push",
] as const;

/** Why a partner would not share a balance sheet. */
export const VETO_REASONS = [
  "blows up at staff",
  "dodges responsibility",
  "careless with documentation or compliance",
  "shops offers, threatens to leave",
] as const;

export type VetoReason = (typeof VETO_REASONS)[number];

/** One partner's relation to an associate, and their answer to the one question of the vote. */
export interface SponsorRecord extends Sourced {
  readonly partner: string;
  /** A sponsor spends reputation; a mentor gives advice. */
  readonly relation: "sponsor" | "mentor" | "none";
  /** 1 to 6, the step this partner sees the associate on; null where not given. */
  readonly stage: 1 | 2 | 3 | 4 | 5 | 6 | null;
  readonly stageDate: IsoDate | null;
  /** Would this partner share a call schedule and a balance sheet with the associate? Null where not asked. */
  readonly wouldShareBalanceSheet: boolean | null;
  readonly vetoReason: VetoReason | null;
  readonly voteDate: IsoDate | null;
}
