/** One figure that a score rests on, in words a person can check, and the cells it came from. */
export interface Input {
  readonly label: string;
  /** In the unit its label names. */
  readonly value: string | number;
  /** `Incidents!A7:F7`; null where it is worked out from several cells or comes from the collections themselves. */
  readonly where: string | null;
}

/** One part of a pillar: headache is a part of the cultural pillar. */
export interface ScoredPart {
  /** "growth of collections", unique within its pillar. */
  readonly label: string;
  /** Its share of the pillar, in percent; a pillar's parts come to 100. */
  readonly weight: number;
  /** 0 to 100; null where there is no evidence. */
  readonly score: number | null;
  /** How the score follows from the inputs, in one sentence; where there is no score, what is missing and which sheet it goes into. */
  readonly why: string;
  readonly inputs: readonly Input[];
}
