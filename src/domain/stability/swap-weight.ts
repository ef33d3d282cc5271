import { PILLARS, READINESS_WEIGHTS, scoreReadiness, type Pillar, type PillarScores, type PillarWeights } from "../readiness";
import { numberInWords, sentenceCase } from "../words";

/** An associate by name, with the pillars the comparison is about. */
export interface NamedPillars {
  readonly name: string;
  readonly pillars: PillarScores;
}

/** How much one pillar must weigh for two associates to change places. */
export interface SwapWeight {
  readonly pillar: Pillar;
  /** Who scores more under the weights given, by name; null where they are level. */
  readonly leader: string | null;
  /** Points of 100 at which both score the same, one leading below it and the other above; null where no weight makes them swap. */
  readonly swapsAt: number | null;
  readonly sentence: string;
}

/** Differences closer than this are none: binary fractions must settle no lead. */
const SMALLEST_DIFFERENCE = 1e-9;

/**
 * How much would one pillar have to weigh for two associates to change places?
 *
 * The other pillars keep their proportions. With d the first one's lead in the pillar and D the weighted mean of their
 * leads in the others, the scores differ by w·d + (100 − w)·D, which is nothing at w = 100·D / (D − d). They swap only
 * where d and D point different ways.
 *
 * @param one An associate with evidence for every pillar.
 * @param other Another one.
 * @param pillar The pillar whose weight is moved.
 * @param weights The partners' unless told otherwise; only their proportions count.
 * @returns The weight, and a sentence that says who leads and how far that holds; null where one of them lacks a pillar.
 * @throws RangeError as `scoreReadiness` does.
 *
 * @example
 * swapWeight({ name: "Okafor", pillars: { financial: 90, cultural: 60, growth: 60, leadership: 60, clinical: 60 } }, { name: "Raman", pillars: { financial: 60, cultural: 70, growth: 70, leadership: 70, clinical: 70 } }, "financial") // => {"leader": "Okafor", "swapsAt": 25, "sentence": "Okafor leads Raman unless Financial weighs less than 25."}
 * swapWeight({ name: "Okafor", pillars: { financial: 90, cultural: 80, growth: 60, leadership: 60, clinical: 60 } }, { name: "Raman", pillars: { financial: 60, cultural: 70, growth: 50, leadership: 50, clinical: 50 } }, "financial") // => {"leader": "Okafor", "swapsAt": null, "sentence": "Okafor leads Raman whatever Financial weighs."}
 * swapWeight({ name: "Okafor", pillars: { financial: 90, cultural: null, growth: 60, leadership: 60, clinical: 60 } }, { name: "Raman", pillars: { financial: 60, cultural: 70, growth: 50, leadership: 50, clinical: 50 } }, "financial") // => null
 */
export function swapWeight(one: NamedPillars, other: NamedPillars, pillar: Pillar, weights: PillarWeights = READINESS_WEIGHTS): SwapWeight | null {
  if ([one, other].some(({ pillars }) => scoreReadiness(pillars, weights).missing.length > 0)) return null;
  const leadIn = (each: Pillar): number => (one.pillars[each] ?? 0) - (other.pillars[each] ?? 0);
  const rest = PILLARS.filter((each) => each !== pillar);
  const restWeight = sum(rest.map((each) => weights[each]));
  const weighs = (each: Pillar): number => (restWeight === 0 ? 1 / rest.length : weights[each] / restWeight);
  const lead = leadIn(pillar);
  const restLead = settled(sum(rest.map((each) => weighs(each) * leadIn(each))));
  const weight = (100 * weights[pillar]) / (weights[pillar] + restWeight);
  const swapsAt = lead * restLead < 0 ? (100 * restLead) / (restLead - lead) : null;
  const ahead = settled((weight * lead + (100 - weight) * restLead) / 100);
  const [first, second] = (ahead || lead || restLead) < 0 ? [other, one] : [one, other];
  const leads = `${first.name} leads ${second.name}`;
  const pillarName = sentenceCase(pillar);
  return { pillar, leader: ahead === 0 ? null : first.name, swapsAt, sentence: sentence() };

  function sentence(): string {
    if (swapsAt !== null && ahead === 0) return `${first.name} and ${second.name} are level: ${first.name} leads once ${pillarName} weighs more than ${numberInWords(swapsAt)}.`;
    if (swapsAt !== null) return `${leads} unless ${pillarName} weighs ${weight > swapsAt ? "less" : "more"} than ${numberInWords(swapsAt)}.`;
    if (lead === 0 && restLead === 0) return `${first.name} and ${second.name} are level whatever ${pillarName} weighs.`;
    if (restLead === 0) return `${leads} if ${pillarName} weighs anything.`;
    return lead === 0 ? `${leads} unless ${pillarName} alone counts.` : `${leads} whatever ${pillarName} weighs.`;
  }
}

const settled = (difference: number): number => (Math.abs(difference) < SMALLEST_DIFFERENCE ? 0 : difference);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
