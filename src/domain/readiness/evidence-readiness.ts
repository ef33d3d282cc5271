import type { Pillar, ReadinessScored, ReadinessWithheld } from "./readiness";

/** A part of a pillar for which there is no evidence. */
export interface MissingPart {
  readonly pillar: Pillar;
  readonly label: string;
}

interface PartsKnown {
  /** In the order of the pillars; coverage, low and high reckon with each of them. */
  readonly missingParts: readonly MissingPart[];
}

/** A score with points for each part, in the order of the pillar's parts and in tenths, summing to the score exactly. */
export interface EvidenceScored extends ReadinessScored, PartsKnown {
  readonly partPoints: Readonly<Record<Pillar, readonly (number | null)[]>>;
}

export interface EvidenceWithheld extends ReadinessWithheld, PartsKnown {}

export type EvidenceReadiness = EvidenceScored | EvidenceWithheld;
