/** The four kinds of friction that count, in the order of the essay they come from. */
export const HEADACHE_CATEGORIES = ["schedule complaints", "lateness", "slow documentation", "conduct with staff"] as const;

export type HeadacheCategory = (typeof HEADACHE_CATEGORIES)[number];

export type HeadacheBand = "Low" | "Medium" | "High";

/**
 * One thing that happened, and how bad it was: 1 minor, 2 serious, 3 grave. Good-faith reports on safety or compliance,
 * protected leave and parental status have no category, so that they cannot be held against anybody.
 */
export interface Incident {
  readonly category: HeadacheCategory;
  readonly severity: 1 | 2 | 3;
}

/** Points of one category, per cFTE-year. */
export interface CategoryHeadache {
  readonly points: number;
  readonly band: HeadacheBand;
}

/** What an associate costs the group in friction. */
export interface Headache {
  /** 100 is no headache, 0 the most that is told apart. */
  readonly score: number;
  /** All categories together, per cFTE-year. */
  readonly points: number;
  /** The worst category's band: one High category is High, however quiet the others. */
  readonly band: HeadacheBand;
  /** The category with the most points, the first of equals; null where nothing happened. */
  readonly worstCategory: HeadacheCategory | null;
  readonly categories: Readonly<Record<HeadacheCategory, CategoryHeadache>>;
}
