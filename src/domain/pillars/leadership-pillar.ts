import { OWN_NUMBERS, type Goalposts, type Scoring } from "../evidence";
import type { ScoredPart, ScoredPillar } from "../explanation";
import { figureWords } from "../words";
import { scoreBetween } from "../scoring";
import { INPUT_SHEETS } from "./input-sheets";
import { latestAsking } from "./latest-asking";
import { meetingsOf } from "./meetings-of";
import { missingPart, scoredPart } from "./part";
import type { PillarEvidence } from "./pillar-evidence";
import { recordsOf } from "./records-of";
import { speakingProject } from "./speaking-project";
import { weighParts } from "./weigh-parts";

const PROJECT = { label: "project lift", weight: 35 };
const NUMBERS = { label: "knows own numbers", weight: 25 };
const QUESTIONS = { label: "ownership questions", weight: 20 };
const TAKING_PART = { label: "taking part", weight: 20 };

/** Two questions are an afternoon, not a habit. */
const FEWEST_QUESTIONS = 3;

/**
 * Does an associate think and act like a partner already?
 *
 * Project lift 35, knows own numbers 25 (known of those asked), ownership questions 20 (their share, of three or more), taking
 * part 20 (meetings the group called, less the excused). Golf, dinners and loudness are on no sheet and cannot count.
 *
 * @param name The associate, as the sheets spell it.
 * @param evidence Projects, own numbers, questions and participation.
 * @param scoring The group's goalposts.
 * @returns The pillar; null is its score where nothing is known.
 * @throws RangeError when two goalposts stand in one place.
 *
 * @example
 * leadershipPillar("Okafor", { projects: [{ associate: "Okafor", project: "Same-day cancellations", measure: "cancellations a month", better: "lower", before: 40, after: 31, trialStart: null, reviewDate: null, isPrimary: true, where: "Projects!A2:J2" }], ownNumbers: null, questions: [], participation: [{ associate: "Okafor", kind: "committee", offered: 12, attended: 8, excused: 2, where: "Participation!A2:E2" }] }, DEFAULT_SCORING) // => {"score": 60.90909090909091, "coverage": 55, "parts": [{"score": 50}, {"score": null}, {"score": null, "why": "Fewer than three questions of Okafor's are noted. They go into the sheet Questions."}, {"score": 80}]}
 */
export function leadershipPillar(
  name: string,
  { projects, ownNumbers, questions, participation }: Pick<PillarEvidence, "projects" | "ownNumbers" | "questions" | "participation">,
  scoring: Scoring,
): ScoredPillar {
  return weighParts("leadership", [projectPart(name, projects, scoring.projectLift), numbersPart(name, ownNumbers), questionsPart(name, questions), takingPart(name, participation)]);
}

function projectPart(name: string, projects: PillarEvidence["projects"], goalposts: Goalposts): ScoredPart {
  if (projects === null) return missingPart(PROJECT, `No projects are kept: nothing is known of what ${name} has improved. They go into the sheet ${INPUT_SHEETS.projects}.`);
  const own = recordsOf(projects, name);
  if (own.length === 0) return scoredPart(PROJECT, 0, `No project of ${name}'s among the group's`, []);
  const speaking = speakingProject(own);
  if (speaking === null) return missingPart(PROJECT, `${name}'s project is not measured before and after yet. Both figures go into the sheet ${INPUT_SHEETS.projects}.`);
  const { project, index } = speaking;
  return scoredPart(PROJECT, scoreBetween(index, goalposts), `${project.project} from 100 to ${figureWords(index, "index")}`, [
    { label: `${project.measure}, before`, value: project.before ?? 0, where: project.where },
    { label: `${project.measure}, after`, value: project.after ?? 0, where: project.where },
  ]);
}

function numbersPart(name: string, records: PillarEvidence["ownNumbers"]): ScoredPart {
  const asking = latestAsking(recordsOf(records ?? [], name));
  if (asking === null) return missingPart(NUMBERS, `${name} has not been asked for their own numbers. The answers go into the sheet ${INPUT_SHEETS.ownNumbers}.`);
  const { record, known, asked } = asking;
  const inputs = OWN_NUMBERS.map((number) => ({ label: number, value: answerWords(record.known[number]), where: record.where }));
  return scoredPart(NUMBERS, (100 * known) / asked, `${known} of ${asked} own numbers asked for were known`, inputs);
}

function answerWords(isKnown: boolean | null): string {
  if (isKnown === null) return "not asked";
  return isKnown ? "known" : "not known";
}

function questionsPart(name: string, questions: PillarEvidence["questions"]): ScoredPart {
  const own = recordsOf(questions ?? [], name);
  if (own.length < FEWEST_QUESTIONS) return missingPart(QUESTIONS, `Fewer than three questions of ${name}'s are noted. They go into the sheet ${INPUT_SHEETS.questions}.`);
  const ownership = own.filter(({ kind }) => kind === "ownership").length;
  const inputs = own.map(({ kind, where }) => ({ label: "question", value: kind, where }));
  return scoredPart(QUESTIONS, (100 * ownership) / own.length, `${ownership} of ${own.length} questions were about ownership`, inputs);
}

function takingPart(name: string, participation: PillarEvidence["participation"]): ScoredPart {
  const own = recordsOf(participation ?? [], name);
  const meetings = meetingsOf(own);
  if (meetings === null) return missingPart(TAKING_PART, `No meetings of the group that ${name} could have come to are noted. They go into the sheet ${INPUT_SHEETS.participation}.`);
  const inputs = own.map(({ kind, offered, attended, excused, where }) => ({ label: kind, value: `${attended} of ${offered}, ${excused} excused`, where }));
  return scoredPart(TAKING_PART, (100 * meetings.attended) / meetings.open, `Came to ${meetings.attended} of ${meetings.open} meetings the group called`, inputs);
}
