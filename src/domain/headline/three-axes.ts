import { READINESS_WEIGHTS, type Pillar, type PillarScores } from "../readiness";
import { listWords } from "../words";

/** One of the three things that make partners move early. */
export interface Axis {
  readonly axis: "grows the pie" | "lowers friction" | "thinks like an owner";
  /** 0 to 100; null where there is no evidence. */
  readonly score: number | null;
  readonly verdict: "shown" | "partly shown" | "not shown" | "not known";
  /** The pillars it is read from. */
  readonly pillars: readonly Pillar[];
  readonly sentence: string;
}

const AXES: readonly Pick<Axis, "axis" | "pillars">[] = [
  { axis: "grows the pie", pillars: ["financial", "growth"] },
  { axis: "lowers friction", pillars: ["cultural"] },
  { axis: "thinks like an owner", pillars: ["leadership"] },
];

const SHOWN = 65;
const PARTLY_SHOWN = 50;

/**
 * Does an associate grow the pie, lower friction and think like an owner?
 *
 * Growing the pie is the mean of the financial and the growth pillar by the partners' weights, of what is there; lowering
 * friction is the cultural pillar, thinking like an owner the leadership pillar. Shown from 65, partly from 50. The clinical
 * pillar is on no axis: good medicine is taken for granted.
 *
 * @param pillars Scores from 0 to 100; null or exactly 0 is no evidence.
 * @returns The three axes, in this order.
 * @throws RangeError when a pillar lies outside 0 to 100.
 *
 * @example
 * threeAxes({ financial: 80, cultural: 55, growth: 60, leadership: null, clinical: 90 }) // => [{"axis": "grows the pie", "score": 72, "verdict": "shown"}, {"axis": "lowers friction", "score": 55, "verdict": "partly shown"}, {"axis": "thinks like an owner", "score": null, "verdict": "not known"}]
 */
export function threeAxes(pillars: PillarScores): Axis[] {
  if (!Object.values(pillars).every((score) => score === null || (score >= 0 && score <= 100))) throw new RangeError("Pillars are scored from 0 to 100.");
  return AXES.map(({ axis, pillars: wanted }) => {
    const present = wanted.filter((pillar) => (pillars[pillar] ?? 0) !== 0);
    const weight = present.reduce((sum, pillar) => sum + READINESS_WEIGHTS[pillar], 0);
    const score = weight === 0 ? null : present.reduce((sum, pillar) => sum + READINESS_WEIGHTS[pillar] * (pillars[pillar] ?? 0), 0) / weight;
    const verdict = verdictOf(score);
    const basis = score === null ? `no evidence in ${listWords(wanted)}` : `${Math.round(score)} of 100 from ${listWords(present)}`;
    return { axis, score, verdict, pillars: present, sentence: `${axis.charAt(0).toUpperCase()}${axis.slice(1)}: ${verdict}, ${basis}.` };
  });
}

function verdictOf(score: number | null): Axis["verdict"] {
  if (score === null) return "not known";
  if (score >= SHOWN) return "shown";
  return score >= PARTLY_SHOWN ? "partly shown" : "not shown";
}
