/** The five pillars, in the order of the partners' table. */
export const PILLARS = ["financial", "cultural", "growth", "leadership", "clinical"] as const;

export type Pillar = (typeof PILLARS)[number];

/** A score of 0 to 100 for each pillar; null, or exactly 0, means no evidence. */
export type PillarScores = Readonly<Record<Pillar, number | null>>;

/** Relative importance of each pillar, none below zero; they need not add up to 100. */
export type PillarWeights = Readonly<Record<Pillar, number>>;

export type ReadinessBand = "Ready" | "On track" | "Developing" | "Not yet";

/** What the evidence covers, and how far the score could still move once the rest is in. */
interface ReadinessEvidence {
  /** Percentage of the weight for which there is evidence, 0 to 100. */
  readonly coverage: number;
  /** The score if every missing pillar turned out 0, in tenths of a point. */
  readonly low: number;
  /** The score if every missing pillar turned out 100, in tenths of a point. */
  readonly high: number;
  readonly missing: readonly Pillar[];
}

/** Enough evidence to speak: a score, and the points it is made of. */
export interface ReadinessScored extends ReadinessEvidence {
  readonly kind: "scored";
  /** 0 to 100, in tenths. */
  readonly score: number;
  readonly band: ReadinessBand;
  /** In tenths, summing to the score exactly; null for a pillar without evidence. */
  readonly points: Readonly<Record<Pillar, number | null>>;
}

/** Too little evidence, and why: no financial pillar, or less than 70 % of the weight. */
export interface ReadinessWithheld extends ReadinessEvidence {
  readonly kind: "withheld";
  readonly reason: "no financial pillar" | "coverage below 70";
}

export type Readiness = ReadinessScored | ReadinessWithheld;
