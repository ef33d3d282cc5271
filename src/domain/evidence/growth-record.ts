import type { IsoDate } from "../quarter";
import type { Sourced } from "./sourced";

/** Inbound only: orders and referrals an associate sends to the group's own services must not count (42 CFR 411.352(g)). */
export const GROWTH_KINDS = ["inbound referrals", "service line", "site", "crisis covered", "sought by name"] as const;

/** Something that grows the practice, or would leave with the associate. */
export interface GrowthRecord extends Sourced {
  readonly kind: (typeof GROWTH_KINDS)[number];
  /** Which site, line or crisis; never a patient. */
  readonly what: string;
  /** Counts over equal lengths of time, for inbound referrals; null elsewhere. */
  readonly before: number | null;
  readonly after: number | null;
  /** Whether it depends on the associate: they own it, and it would go with them. */
  readonly dependsOnAssociate: boolean | null;
  readonly since: IsoDate | null;
}
