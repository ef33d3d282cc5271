import type { ComparisonRow } from "../comparison";
import type { Scoring } from "../evidence";
import type { HeadacheWindow } from "../headache";
import type { PillarEvidence } from "../pillars";
import type { TrackEvidence } from "../track";

/** All that one associate is judged by. */
export interface AssociateCase {
  readonly row: ComparisonRow;
  /** Longest stretch the trend looks at. */
  readonly windowQuarters: number;
  readonly evidence: PillarEvidence;
  readonly scoring: Scoring;
  readonly incidentWindow: HeadacheWindow;
  /** What closes a gate of the track and stands on no pillar's sheet. */
  readonly gates: Pick<TrackEvidence, "activeSponsors" | "vetoes" | "openSafetyConcern">;
}
