import type { StallEvidence, StallReason } from "./stall-reasons";

/** The evidence on the five reasons, with the figures a sentence needs; null where unknown, money in cents a year. */
export interface StallFigures extends StallEvidence {
  readonly growthPerQuarter: number | null;
  /** Quarters the trend is read from. */
  readonly quartersWithData: number | null;
  /** Share of staff requests that ask for the associate. */
  readonly staffShare: number | null;
  /** People who asked, either way. */
  readonly staffRequests: number | null;
}

/** Whether the figures bear one reason out, and which of them speak for it, against it, or neither way. */
export interface StallVerdict extends StallReason {
  readonly verdict: "borne out" | "contradicted" | "not known";
  readonly evidenceFor: readonly string[];
  readonly evidenceAgainst: readonly string[];
  readonly evidenceOpen: readonly string[];
}

/** One figure, and what it says of a reason to stall. */
export interface Weighed {
  readonly points: "for" | "against" | "neither";
  readonly sentence: string;
}
