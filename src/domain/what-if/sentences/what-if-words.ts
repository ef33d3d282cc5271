/** One thing a what-if takes for granted, in words that anybody at the table can question. */
export interface Assumption {
  readonly label: string;
  readonly value: string;
}

/** A what-if in words: what it takes for granted, and one sentence that a partner can repeat. */
export interface WhatIfWords {
  readonly assumptions: readonly Assumption[];
  readonly sentence: string;
}
