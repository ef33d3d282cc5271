import type { GrowthRecord } from "../evidence";

/** Kinds that somebody can own, so that they leave when their owner does. */
const OWNED_KINDS: readonly GrowthRecord["kind"][] = ["service line", "site", "inbound referrals"];

/** What of the group's growth hangs on one associate. */
export interface Dependents {
  /** Whether anything does; null where the group keeps no sheet, or has rows of which it has not said. */
  readonly any: boolean | null;
  readonly records: readonly GrowthRecord[];
  /** Rows of which nobody has said whether they depend on the associate. */
  readonly unanswered: number;
}

/** Which service lines, sites and referral sources depend on an associate? A row nobody has answered for proves neither. */
export function dependsOn(records: readonly GrowthRecord[] | null, name: string): Dependents {
  if (records === null) return { any: null, records: [], unanswered: 0 };
  const owned = records.filter(({ associate, kind }) => associate === name && OWNED_KINDS.includes(kind));
  const dependent = owned.filter(({ dependsOnAssociate }) => dependsOnAssociate === true);
  const unanswered = owned.filter(({ dependsOnAssociate }) => dependsOnAssociate === null).length;
  return { any: dependent.length === 0 && unanswered > 0 ? null : dependent.length > 0, records: dependent, unanswered };
}
