import type { IncidentRecord, Scoring } from "../evidence";
import type { ScoredPillar } from "../explanation";
import type { HeadacheOfLog } from "../headache";
import type { Pillar } from "../readiness";
import { clinicalPillar } from "./clinical-pillar";
import { culturalPillar } from "./cultural-pillar";
import { financialPillar } from "./financial-pillar";
import { growthPillar } from "./growth-pillar";
import { leadershipPillar } from "./leadership-pillar";
import type { FinancialFigures, PillarEvidence } from "./pillar-evidence";

/**
 * How does one associate stand on each of the five pillars, part by part?
 *
 * Everything is set against the group's fixed goalposts: a colleague who comes or goes moves nobody's score.
 *
 * @param figures The associate's row of the comparison.
 * @param evidence What the input sheets say of the whole group.
 * @param scoring The group's goalposts.
 * @param headache As `headacheOf` gives it for this associate; null where nothing is known.
 * @returns Each pillar with its parts, ready for `scoreEvidence`.
 * @throws RangeError when two goalposts stand in one place, or a quality score lies outside 0 to 100.
 *
 * @example
 * scorePillars({ name: "Okafor", cfte: 1, trend: fitTrend([]), comparedLastFour: null, overheadCoverage: 1.5, payerRisk: null }, { associates: null, incidents: null, staffRequests: null, projects: null, participation: null, ownNumbers: null, questions: null, growth: null }, DEFAULT_SCORING, null) // => {"financial": {"score": 50, "coverage": 15}, "cultural": {"score": null}, "growth": {"score": null}, "leadership": {"score": null}, "clinical": {"score": null}}
 */
export const scorePillars = (
  figures: FinancialFigures,
  evidence: PillarEvidence,
  scoring: Scoring,
  headache: HeadacheOfLog<IncidentRecord> | null,
): Record<Pillar, ScoredPillar> => ({
  financial: financialPillar(figures, evidence, scoring),
  cultural: culturalPillar(figures.name, evidence, headache),
  growth: growthPillar(figures.name, evidence, scoring),
  leadership: leadershipPillar(figures.name, evidence, scoring),
  clinical: clinicalPillar(figures.name, evidence),
});
