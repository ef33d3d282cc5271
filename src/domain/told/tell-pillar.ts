import type { Scoring } from "../evidence";
import type { ScoredPart, ScoredPillar } from "../explanation";
import { raiseWords } from "./raise-words";
import type { ToldPillar } from "./told-associate";

/** A pillar as its owner is told it: the part with most left to gain, and what nobody has written down. */
export function tellPillar({ pillar, parts }: ScoredPillar, points: number | null, scoring: Scoring): ToldPillar {
  const most = parts.reduce<ScoredPart | null>((best, part) => (left(part) > (best === null ? 0 : left(best)) ? part : best), null);
  return {
    pillar,
    points,
    weight: scoring.weights[pillar],
    raise: most === null ? null : raiseWords(most.label, scoring),
    unknown: parts.filter(({ score }) => score === null).map(({ label }) => label),
  };
}

/** What a part could still add to its pillar. Nothing is promised of what is not known. */
const left = ({ score, weight }: ScoredPart): number => (score === null ? 0 : weight * (100 - score));
