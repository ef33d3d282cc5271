import { READINESS_WEIGHTS, PILLARS, scoreEvidence, type EvidenceReadiness, type Pillar, type PillarWeights } from "../readiness";
import type { Input, ScoredPart } from "./scored-part";
import type { ScoredPillar } from "./scored-pillar";
import { figureWords } from "../words";

/** One line of the way from the headline down to the cells it rests on. */
export interface ExplanationLine {
  readonly level: "readiness" | "pillar" | "part" | "input";
  /** The pillar it belongs to; null for the headline. */
  readonly pillar: Pillar | null;
  readonly label: string;
  /** 0 to 100; null where there is no evidence, and for an input. */
  readonly score: number | null;
  /** Its part of the headline, in tenths; null where it has none, and for an input. */
  readonly points: number | null;
  /** A pillar's of the readiness score, a part's of its pillar in percent; null elsewhere. */
  readonly weight: number | null;
  /** An input's own figure, in the unit its label names; null elsewhere. */
  readonly value: string | number | null;
  /** How the score follows, or what is missing, in one sentence; null for pillars and inputs. */
  readonly why: string | null;
  /** The cells of an input; null where it is worked out from several. */
  readonly where: string | null;
}

/** What a pillar is called where there is room. */
export const PILLAR_WORDS: Readonly<Record<Pillar, string>> = {
  financial: "Financial performance",
  cultural: "Cultural fit and reliability",
  growth: "Growth potential",
  leadership: "Leadership and ownership",
  clinical: "Clinical reputation",
};

/**
 * Where does every point of a readiness score come from, down to the cells?
 *
 * The headline, then each pillar with its parts and each part with its inputs, one line each. The pillars' points sum to the
 * headline exactly, and so do the parts'; what is missing stands in its place and says which sheet it goes into.
 *
 * @param pillars Each pillar with its parts.
 * @param weights The partners' unless told otherwise.
 * @returns Lines from the headline to the inputs, in reading order.
 * @throws RangeError when `scoreEvidence` would refuse pillars or weights.
 *
 * @example
 * explainReadiness({ financial: { pillar: "financial", score: 80, coverage: 100, parts: [{ label: "rework", weight: 100, score: 80, why: "Rework of 2%: 80 of 100.", inputs: [{ label: "units done again", value: 2, where: "Associates!A2:K2" }] }] }, cultural: { pillar: "cultural", score: 60, coverage: 100, parts: [{ label: "headache", weight: 100, score: 60, why: "", inputs: [] }] }, growth: { pillar: "growth", score: 50, coverage: 100, parts: [{ label: "referral growth", weight: 100, score: 50, why: "", inputs: [] }] }, leadership: { pillar: "leadership", score: null, coverage: 0, parts: [] }, clinical: { pillar: "clinical", score: null, coverage: 0, parts: [] } }) // => [{"level": "readiness", "score": 65.3, "points": 65.3}, {"level": "pillar", "label": "Financial performance", "points": 32}, {"level": "part", "label": "rework", "points": 32}, {"level": "input", "value": 2, "where": "Associates!A2:K2"}, {"level": "pillar", "points": 20}, {"level": "part", "points": 20}, {"level": "pillar", "points": 13.3}, {"level": "part", "points": 13.3}, {"level": "pillar", "points": null}, {"level": "pillar", "score": null}]
 */
export function explainReadiness(pillars: Readonly<Record<Pillar, ScoredPillar>>, weights: PillarWeights = READINESS_WEIGHTS): ExplanationLine[] {
  const readiness = scoreEvidence(pillars, weights);
  const scored = readiness.kind === "scored" ? readiness : null;
  return [
    { ...BLANK, level: "readiness", label: "Readiness", score: scored?.score ?? null, points: scored?.score ?? null, why: headlineWhy(readiness) },
    ...PILLARS.flatMap((pillar): ExplanationLine[] => [
      { ...BLANK, level: "pillar", pillar, label: PILLAR_WORDS[pillar], score: pillars[pillar].score, points: scored?.points[pillar] ?? null, weight: weights[pillar] },
      ...pillars[pillar].parts.flatMap((part, index) => linesOfPart(pillar, part, scored?.partPoints[pillar][index] ?? null)),
    ]),
  ];
}

const BLANK = { pillar: null, score: null, points: null, weight: null, value: null, why: null, where: null };

const linesOfPart = (pillar: Pillar, { label, score, weight, why, inputs }: ScoredPart, points: number | null): ExplanationLine[] => [
  { ...BLANK, level: "part", pillar, label, score, points, weight, why },
  ...inputs.map((input: Input): ExplanationLine => ({ ...BLANK, level: "input", pillar, ...input })),
];

function headlineWhy(readiness: EvidenceReadiness): string {
  const [coverage, low, high] = [readiness.coverage, readiness.low, readiness.high].map((figure) => figureWords(figure, "points"));
  const sofar = `${coverage}% of the evidence is in; with the rest it would lie between ${low} and ${high}.`;
  if (readiness.kind === "scored") return `${readiness.band}: ${sofar}`;
  return `No score yet, ${readiness.reason === "no financial pillar" ? "as nothing is known of the financial side" : "as less than 70% of the evidence is in"}: ${sofar}`;
}
