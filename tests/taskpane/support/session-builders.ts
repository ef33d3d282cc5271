import { NO_EVIDENCE, type Comparison, type GroupAssessment, type PhysicianRecord } from "../../../src/domain";
import { INPUT_SHEETS, USUAL_CHOICES, type Answers, type Question, type Reading } from "../../../src/workbook";
import { assessAssociates, type FailureWords, type Found } from "../../../src/actions";
import { NO_TASK } from "../../../src/taskpane/jobs";
import type { ReadySession, Session, Understood } from "../../../src/taskpane/session";
import { START, type PaneState, type Place } from "../../../src/taskpane/state";
import { aComparison, WINDOW } from "./comparison-builders";

export const WHICH_COLUMN: Question = {
  id: "column",
  text: "Which column holds the collections?",
  where: ["Payments!E5", "Payments!F5"],
  options: [
    { id: "E", text: "Payments", effect: "Ties to the grand total." },
    { id: "F", text: "Net payments", effect: "There is no total to tie to." },
  ],
  default: "E",
};

export function aPhysician(overrides: Partial<PhysicianRecord> = {}): PhysicianRecord {
  return {
    name: "Marcus Boyd",
    role: "associate",
    startDate: "2025-05-01",
    trackYears: 4,
    collections: [26_200_000, 27_000_000, 28_100_000, 28_800_000, 29_600_000, 30_900_000, null],
    cfte: [1, 1, 1, 1, 1, 1, 1],
    payers: null,
    overhead: null,
    sources: ["Payments!A6:K1874"],
    ...overrides,
  };
}

export function aReading(overrides: Partial<Reading> = {}): Reading {
  return {
    outcome: "records",
    why: "Payments by provider and month, from the sheet Payments.",
    problem: null,
    signature: "00000000000000aa",
    group: {
      groupName: "Lakeside",
      quarters: [...WINDOW, "2026Q4"],
      incompleteQuarters: ["2026Q4"],
      physicians: [aPhysician()],
      totalOverhead: null,
      dateBasis: "posting",
      cfteDefinition: null,
    },
    unattributed: null,
    tieOut: [{ what: "Grand total", where: "Payments!K1875", file: 2_381_245_067, read: 2_381_245_067 }],
    questions: [],
    findings: [],
    sources: [{ what: "collections", where: "Payments!A6:K1874" }],
    ...overrides,
  };
}

/** A reading of just those who are compared. */
function aReadingOf({ rows }: Comparison): Reading {
  const reading = aReading();
  return reading.group === null ? reading : { ...reading, group: { ...reading.group, physicians: rows.map(({ name }) => aPhysician({ name })) } };
}

export function aFound(overrides: Partial<Found> = {}): Found {
  return {
    workbookName: "Lakeside.xlsx",
    access: "writable",
    sheetsRead: ["Payments"],
    reading: aReading(),
    answers: {},
    remembered: {},
    newerSettings: [],
    choices: USUAL_CHOICES,
    comparisonSheets: [],
    evidence: { evidence: NO_EVIDENCE, findings: [], sheets: INPUT_SHEETS.map((name) => ({ name, state: "missing" })) },
    meetings: { last: null, locked: [], findings: [] },
    headings: [],
    ...overrides,
  };
}

/** What may be told of a workbook that was understood. */
export interface UnderstoodOverrides {
  readonly reading?: Reading;
  readonly answers?: Answers;
  readonly questions?: readonly Question[];
  readonly comparison?: Comparison;
  readonly assessment?: GroupAssessment;
  readonly found?: Found;
}

export function anUnderstood({ answers = {}, questions = [], comparison = aComparison(), reading = aReadingOf(comparison), ...rest }: UnderstoodOverrides = {}): Understood {
  const found = rest.found ?? aFound({ reading, answers });
  const assessment = rest.assessment ?? assessAssociates(found.reading.group === null ? { reading: aReading() } : found, comparison, { changesFor: "nobody" });
  return { found, questions, comparison, assessment };
}

export function aReady(overrides: UnderstoodOverrides = {}, session: Partial<ReadySession> = {}): ReadySession {
  return { kind: "ready", understood: anUnderstood(overrides), freshness: { kind: "current" }, task: NO_TASK, undo: null, ...session };
}

export function anAsking(answers: Readonly<Record<string, string>> = { column: "E" }): Session {
  const why = `${WHICH_COLUMN.text} (${WHICH_COLUMN.where[0] ?? "whole workbook"})`;
  return { kind: "asking", reading: aReading({ outcome: "ask", why, questions: [WHICH_COLUMN] }), questions: [WHICH_COLUMN], answers };
}

/** The pane in this state of its session, at this place. */
export const aPane = (session: Session, place: Place = { kind: "data" }): PaneState => ({ ...START, session, place });

export const A_FAILURE: FailureWords = {
  kind: "edit-mode",
  title: "Excel is busy with a cell",
  whatToDo: "Press Enter or Esc in the sheet, then try again.",
  detail: "edit-mode, InvalidOperationInCellEditMode, while reading the sheets",
};
