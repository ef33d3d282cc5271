import { apportion } from "../apportion";
import { atLeast } from "../at-least";
// Past the folder's index, which leads back here.
import { meanOfParts } from "../explanation/mean-of-parts";
import type { ScoredPart } from "../explanation/scored-part";
import type { ScoredPillar } from "../explanation/scored-pillar";
import type { EvidenceReadiness } from "./evidence-readiness";
import { PILLARS, type Pillar, type PillarScores, type PillarWeights } from "./readiness";
import { READINESS_WEIGHTS, scoreReadiness } from "./score-readiness";
import { LEAST_COVERAGE } from "./why-withheld";

const TENTHS = 10;

/**
 * How ready is an associate, and how much of the evidence is in, down to the single part of a pillar?
 *
 * The score is `scoreReadiness` of the pillars. Coverage, low and high go by parts: a missing one takes its share of its
 * pillar's weight out of the coverage, and is filled with 0 and with 100. Withheld below 70, or without any financial part. Each
 * pillar's points are split over its parts by largest remainder, so that the parts' points sum to the score exactly too.
 *
 * @param pillars Each pillar with its parts.
 * @param weights The partners' unless told otherwise.
 * @returns A score with the points of pillars and parts, or why there is none.
 * @throws RangeError when `scoreReadiness` would refuse pillars or weights.
 *
 * @example
 * scoreEvidence({ financial: { pillar: "financial", score: 80, coverage: 60, parts: [{ label: "growth", weight: 60, score: 80, why: "", inputs: [] }, { label: "level", weight: 40, score: null, why: "", inputs: [] }] }, cultural: { pillar: "cultural", score: 70, coverage: 100, parts: [{ label: "headache", weight: 100, score: 70, why: "", inputs: [] }] }, growth: { pillar: "growth", score: 60, coverage: 100, parts: [{ label: "sites", weight: 100, score: 60, why: "", inputs: [] }] }, leadership: { pillar: "leadership", score: 50, coverage: 100, parts: [{ label: "lift", weight: 100, score: 50, why: "", inputs: [] }] }, clinical: { pillar: "clinical", score: null, coverage: 0, parts: [{ label: "quality score", weight: 100, score: null, why: "", inputs: [] }] } }) // => {"kind": "scored", "score": 67.8, "band": "On track", "coverage": 78, "low": 51.4, "high": 73.4, "missing": ["clinical"], "missingParts": [{"pillar": "financial", "label": "level"}, {"pillar": "clinical", "label": "quality score"}], "partPoints": {"financial": [26.7, null], "cultural": [19.5], "clinical": [null]}}
 */
export function scoreEvidence(pillars: Readonly<Record<Pillar, ScoredPillar>>, weights: PillarWeights = READINESS_WEIGHTS): EvidenceReadiness {
  const scoresFilledWith = (filling: number): PillarScores =>
    mapPillars((pillar) => (pillars[pillar].score === null ? null : meanOfParts(pillars[pillar].parts, filling)));
  const readiness = scoreReadiness(mapPillars((pillar) => pillars[pillar].score), weights);
  const known = {
    coverage: sum(PILLARS.map((pillar) => weights[pillar] * pillars[pillar].coverage)) / sum(PILLARS.map((pillar) => weights[pillar])),
    low: scoreReadiness(scoresFilledWith(0), weights).low,
    high: scoreReadiness(scoresFilledWith(100), weights).high,
    missing: readiness.missing,
    missingParts: PILLARS.flatMap((pillar) => pillars[pillar].parts.flatMap(({ label, score }) => (score === null ? [{ pillar, label }] : []))),
  };
  if (readiness.kind === "withheld") return { ...readiness, ...known };
  if (!atLeast(known.coverage, LEAST_COVERAGE)) return { kind: "withheld", reason: "coverage below 70", ...known };
  return { ...readiness, ...known, partPoints: mapPillars((pillar) => splitPoints(readiness.points[pillar], pillars[pillar].parts)) };
}

/** By what each part earned; where none earned anything, what the pillar has nevertheless goes by weight. */
function splitPoints(points: number | null, parts: readonly ScoredPart[]): (number | null)[] {
  const known = parts.filter(({ score }) => score !== null);
  const earned = known.map(({ weight, score }) => weight * (score ?? 0));
  const measures = sum(earned) === 0 ? known.map(({ weight }) => weight) : earned;
  const tenths = Math.round((points ?? 0) * TENTHS);
  const split = apportion(tenths, measures.map((measure) => (tenths * measure) / sum(measures)));
  return parts.map((part) => (points === null || part.score === null ? null : (split[known.indexOf(part)] ?? 0) / TENTHS));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const mapPillars = <Value>(valueOf: (pillar: Pillar) => Value): Record<Pillar, Value> =>
  Object.fromEntries(PILLARS.map((pillar) => [pillar, valueOf(pillar)])) as Record<Pillar, Value>;
