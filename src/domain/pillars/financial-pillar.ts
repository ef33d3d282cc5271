import type { Goalposts, Scoring } from "../evidence";
import type { ScoredPart, ScoredPillar } from "../explanation";
import { figureWords } from "../words";
import { scoreBetween } from "../scoring";
import { growthPart } from "./growth-part";
import { INPUT_SHEETS } from "./input-sheets";
import { missingPart, scoredPart } from "./part";
import type { FinancialFigures, PillarEvidence } from "./pillar-evidence";
import { recordsOf } from "./records-of";
import { weighParts } from "./weigh-parts";

const LEVEL = { label: "collections per clinical FTE", weight: 25 };
const COVERAGE = { label: "overhead coverage", weight: 15 };
const PAYERS = { label: "payer mix", weight: 10 };
const REWORK = { label: "rework", weight: 10 };

/**
 * What is an associate to the group's money?
 *
 * Growth of collections 40, collections per clinical FTE 25, overhead coverage 15, payer mix 10 (100 less the payer risk),
 * rework 10. All against fixed goalposts, never against colleagues.
 *
 * @param figures The associate's row of the comparison.
 * @param evidence The sheet of associates.
 * @param scoring The group's goalposts.
 * @returns The pillar; null is its score where nothing is known.
 * @throws RangeError when two goalposts stand in one place.
 *
 * @example
 * financialPillar({ name: "Okafor", cfte: 1, trend: fitTrend([210000, 218500, 226000, 231000, 244500, 252000]), comparedLastFour: 95000000, overheadCoverage: 1.8, payerRisk: null }, { associates: null }, { ...DEFAULT_SCORING, level: { zeroAt: 80000000, hundredAt: 120000000 } }) // => {"pillar": "financial", "score": 76.71875, "coverage": 80, "parts": [{"score": 100, "why": "Growth of +3.7% a quarter, Rising: 100 of 100."}, {"score": 37.5}, {"score": 80}, {"score": null}, {"score": null, "why": "No rework figure for Okafor. It goes into the sheet Associates."}]}
 */
export function financialPillar(figures: FinancialFigures, { associates }: Pick<PillarEvidence, "associates">, scoring: Scoring): ScoredPillar {
  return weighParts("financial", [
    growthPart(figures.trend, figures.name),
    levelPart(figures, scoring.level),
    coveragePart(figures, scoring.overheadCoverage),
    payerPart(figures),
    reworkPart(figures.name, associates, scoring.rework),
  ]);
}

function levelPart({ name, cfte, comparedLastFour }: FinancialFigures, goalposts: Goalposts | null): ScoredPart {
  if (comparedLastFour === null) return missingPart(LEVEL, `No collections per clinical FTE for ${name}: it takes the last four quarters in the collections workbook.`);
  // Figures without any cFTE are collections as they stand, which such goalposts do not measure.
  if (cfte === null || cfte <= 0) return missingPart(LEVEL, `No clinical FTE for ${name}: it goes into the collections workbook.`);
  if (goalposts === null) return missingPart(LEVEL, `No goalposts for collections per clinical FTE. They go into the sheet ${INPUT_SHEETS.scoring}.`);
  const words = figureWords(comparedLastFour, "dollars");
  const finding = `${words} per clinical FTE in four quarters, between ${figureWords(goalposts.zeroAt, "dollars")} and ${figureWords(goalposts.hundredAt, "dollars")}`;
  return scoredPart(LEVEL, scoreBetween(comparedLastFour, goalposts), finding, [{ label: "collections per clinical FTE, last four quarters", value: words, where: null }]);
}

function coveragePart({ name, overheadCoverage }: FinancialFigures, goalposts: Goalposts): ScoredPart {
  if (overheadCoverage === null) return missingPart(COVERAGE, `No overhead of the last four quarters for ${name}: it goes into the collections workbook.`);
  const words = figureWords(overheadCoverage, "times");
  return scoredPart(COVERAGE, scoreBetween(overheadCoverage, goalposts), `Overhead covered ${words}`, [{ label: "collections over overhead, last four quarters", value: words, where: null }]);
}

function payerPart({ name, payerRisk }: FinancialFigures): ScoredPart {
  if (payerRisk === null) return missingPart(PAYERS, `No payers for ${name}: they go into the collections workbook.`);
  const risk = figureWords(payerRisk.score, "points");
  return scoredPart(PAYERS, 100 - payerRisk.score, `A payer risk of ${risk}, ${payerRisk.band}`, [
    { label: "payer risk", value: risk, where: null },
    { label: "share of Medicaid and self-pay", value: figureWords(payerRisk.lowPayShare, "share"), where: null },
    { label: "top payer", value: `${payerRisk.topPayer}, ${figureWords(payerRisk.topShare, "share")}`, where: null },
  ]);
}

function reworkPart(name: string, associates: PillarEvidence["associates"], goalposts: Goalposts): ScoredPart {
  const facts = recordsOf(associates ?? [], name).filter(({ rework }) => rework !== null && rework.of > 0).at(-1);
  if (facts === undefined || facts.rework === null) return missingPart(REWORK, `No rework figure for ${name}. It goes into the sheet ${INPUT_SHEETS.associates}.`);
  const { redone, of } = facts.rework;
  return scoredPart(REWORK, scoreBetween(redone / of, goalposts), `${figureWords(redone / of, "share")} of the work done again by others`, [
    { label: "units done again", value: redone, where: facts.where },
    { label: "units of work", value: of, where: facts.where },
  ]);
}
