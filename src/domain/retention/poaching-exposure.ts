import { atLeast } from "../at-least";
import type { GrowthRecord } from "../evidence";
import type { StaffBand } from "../staff";
import { HIGH_PERCENTILE } from "../track";
import { percentWords } from "../words";
import { dependsOn } from "./depends-on";

/** What poaching is judged by; null where unknown. */
export interface PoachingEvidence {
  readonly name: string;
  /** Place in the group by collections per cFTE, 0 to 1. */
  readonly percentile: number | null;
  readonly staffBand: StaffBand | null;
  /** The group's growth rows; null where it keeps none. */
  readonly growth: readonly GrowthRecord[] | null;
}

export interface PoachingCondition {
  readonly condition: "productive" | "well liked" | "holds part of the growth";
  readonly holds: boolean | null;
  readonly sentence: string;
}

/** Whether a competing group would want an associate, and this one would feel it. */
export interface PoachingExposure {
  readonly verdict: "exposed" | "not exposed" | "not known";
  readonly conditions: readonly PoachingCondition[];
}

/**
 * Would a competing group want this associate, and would it hurt?
 *
 * Exposed where all three hold: percentile ≥ .75, staff who prefer them, and a line, site or referral source that depends on
 * them. One that does not hold settles it; otherwise one that is not known leaves it open.
 *
 * @param evidence As known.
 * @returns The verdict and the three conditions.
 *
 * @example
 * poachingExposure({ name: "Okafor", percentile: 0.8, staffBand: "Preferred", growth: [{ associate: "Okafor", where: "Growth!A2:G2", kind: "site", what: "Eastside", before: null, after: null, dependsOnAssociate: true, since: null }] }) // => {"verdict": "exposed"}
 * poachingExposure({ name: "Okafor", percentile: 0.8, staffBand: "Mixed", growth: null }) // => {"verdict": "not exposed"}
 * poachingExposure({ name: "Okafor", percentile: 0.8, staffBand: "Preferred", growth: null }) // => {"verdict": "not known"}
 */
export function poachingExposure({ name, percentile, staffBand, growth }: PoachingEvidence): PoachingExposure {
  const depends = dependsOn(growth, name).any;
  const conditions: PoachingCondition[] = [
    {
      condition: "productive",
      holds: percentile === null ? null : atLeast(percentile, HIGH_PERCENTILE),
      sentence: percentile === null ? "Their place in the group is not known." : `They stand at ${percentWords(percentile)} of the group; productive is 75% and above.`,
    },
    {
      condition: "well liked",
      holds: staffBand === null ? null : staffBand === "Preferred",
      sentence: staffBand === null ? "Whether the staff prefer them is not known." : `Staff requests: ${staffBand}.`,
    },
    { condition: "holds part of the growth", holds: depends, sentence: DEPENDS[`${depends}`] },
  ];
  return { verdict: verdictOf(conditions.map(({ holds }) => holds)), conditions };
}

const DEPENDS = {
  true: "A line, site or referral source depends on them.",
  false: "No line, site or referral source is noted as depending on them.",
  null: "Whether part of the group's growth depends on them is not known.",
} as const;

function verdictOf(holds: readonly (boolean | null)[]): PoachingExposure["verdict"] {
  if (holds.includes(false)) return "not exposed";
  return holds.includes(null) ? "not known" : "exposed";
}
