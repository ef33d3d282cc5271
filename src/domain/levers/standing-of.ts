import { headacheOf } from "../headache";
import { scorePillars } from "../pillars";
import { scoreEvidence, type EvidenceReadiness } from "../readiness";
import { requestsByPerson } from "../staff";
import { decideTrack, type TrackDecision } from "../track";
import type { Trend } from "../trend";
import type { AssociateCase } from "./associate-case";

/** Where an associate stands by the rules. */
export interface Standing {
  readonly trend: Trend;
  readonly readiness: EvidenceReadiness;
  /** Null where what it takes is not known. */
  readonly track: TrackDecision | null;
}

/** Trend, readiness and track of one associate, by all the rules together. @throws RangeError when one of them would refuse its evidence */
export function standingOf({ row, evidence, scoring, incidentWindow, gates }: AssociateCase): Standing {
  const headache = headacheOf(evidence.incidents, row.name, incidentWindow);
  return {
    trend: row.trend,
    readiness: scoreEvidence(scorePillars(row, evidence, scoring, headache), scoring.weights),
    track: decideTrack({
      ...gates,
      percentile: row.percentile,
      headacheBand: headache?.band ?? null,
      notWithRequesters: requestsByPerson(evidence.staffRequests ?? [], row.name).notWith,
    }),
  };
}
