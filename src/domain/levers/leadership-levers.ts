import { OWN_NUMBERS, type OwnNumbersRecord, type QuestionRecord } from "../evidence";
import type { Lever } from "../explanation";
import { latestAsking, meetingsOf, recordsOf, speakingProject } from "../pillars";
import type { AssociateCase } from "./associate-case";
import { stepsBetween } from "./steps-between";
import { changeRows, NOWHERE, withRows } from "./with-rows";

const MOST_QUESTIONS_ADDED = 10;

/** The project, the own numbers, ownership questions and the group's meetings, towards full marks. */
export const leadershipLevers = (associate: AssociateCase): Lever<AssociateCase>[] =>
  [projectLever(associate), numbersLever(associate), questionsLever(associate), meetingsLever(associate)].filter((lever) => lever !== null);

function projectLever({ row, evidence, scoring }: AssociateCase): Lever<AssociateCase> | null {
  const speaking = speakingProject(recordsOf(evidence.projects ?? [], row.name));
  if (speaking === null) return null;
  const { project, index: current } = speaking;
  return {
    label: `the index of the project ${project.project}, 100 before it,`,
    unit: "index",
    current,
    candidates: stepsBetween(current, Math.max(current, scoring.projectLift.hundredAt), 1),
    apply: (associate, index) => {
      const after = ((project.before ?? 0) * (project.better === "higher" ? index : 200 - index)) / 100;
      return withRows(associate, { projects: changeRows(associate.evidence.projects, (each) => (each === project ? { ...each, after } : each)) });
    },
  };
}

function numbersLever({ row, evidence }: AssociateCase): Lever<AssociateCase> | null {
  const asking = latestAsking(recordsOf(evidence.ownNumbers ?? [], row.name));
  if (asking === null) return null;
  const { record, known: current, asked } = asking;
  return {
    label: "the own numbers known",
    unit: "count",
    current,
    candidates: stepsBetween(current, asked, 1),
    apply: (associate, count) =>
      withRows(associate, { ownNumbers: changeRows(associate.evidence.ownNumbers, (each) => (each === record ? { ...each, known: withKnown(each.known, count) } : each)) }),
  };
}

/** The first ones asked are the first ones learned: which of them does not matter to the score. */
function withKnown(known: OwnNumbersRecord["known"], count: number): OwnNumbersRecord["known"] {
  const learned = OWN_NUMBERS.filter((number) => known[number] !== null).slice(0, count);
  return learned.reduce((answers, number) => ({ ...answers, [number]: true }), known);
}

function questionsLever({ row, evidence }: AssociateCase): Lever<AssociateCase> | null {
  if (evidence.questions === null) return null;
  const current = recordsOf(evidence.questions, row.name).filter(({ kind }) => kind === "ownership").length;
  const another: QuestionRecord = { associate: row.name, date: null, kind: "ownership", where: NOWHERE };
  return {
    label: "the ownership questions asked",
    unit: "count",
    current,
    candidates: stepsBetween(current, current + MOST_QUESTIONS_ADDED, 1),
    apply: (associate, count) => withRows(associate, { questions: [...(associate.evidence.questions ?? []), ...Array.from({ length: count - current }, () => another)] }),
  };
}

function meetingsLever({ row, evidence }: AssociateCase): Lever<AssociateCase> | null {
  const own = recordsOf(evidence.participation ?? [], row.name);
  const meetings = meetingsOf(own);
  const first = own[0];
  if (meetings === null || first === undefined) return null;
  return {
    label: `the meetings attended of ${meetings.open}`,
    unit: "count",
    current: meetings.attended,
    candidates: stepsBetween(meetings.attended, meetings.open, 1),
    apply: (associate, attended) =>
      withRows(associate, {
        participation: changeRows(associate.evidence.participation, (each) => {
          if (!own.includes(each)) return each;
          return each === first ? { ...each, offered: meetings.open, attended, excused: 0 } : null;
        }),
      }),
  };
}
