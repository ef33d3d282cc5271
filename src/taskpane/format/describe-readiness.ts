import type { EvidenceReadiness } from "../../domain";
import { words } from "../words";

/** How ready? The score with its band; else what it needs and how much of the evidence is in. Never a number where none may be said. */
export function describeReadiness(readiness: EvidenceReadiness): string {
  if (readiness.kind === "scored") return words.candidates.scored(readiness.score.toFixed(1), readiness.band);
  const covered = `${Math.floor(readiness.coverage)}%`;
  if (readiness.reason === "no financial pillar") return words.candidates.needsMoney(covered);
  return words.candidates.needs(readiness.missing.map((pillar) => words.candidates.pillars[pillar]), covered);
}
