import type { Question, Reading } from "../../../src/workbook";
import type { FailureWords } from "../../../src/actions";
import type { Session, Understood } from "../../../src/taskpane/session";
import { aComparison } from "./comparison-builders";

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

export function aReading(overrides: Partial<Reading> = {}): Reading {
  return {
    outcome: "records",
    why: "Payments by provider and month, from the sheet Payments.",
    problem: null,
  signature: "00000000000000aa",
    group: {
      groupName: "Lakeside",
      quarters: ["2026Q2", "2026Q3", "2026Q4"],
      incompleteQuarters: ["2026Q4"],
      physicians: [],
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

export function anUnderstood(overrides: Partial<Understood> = {}): Understood {
  return {
    reading: aReading(),
    answers: {},
    questions: [],
    comparison: aComparison(),
    sheets: [{ name: "Associate Comparison", rows: 41, columns: 14 }],
    ...overrides,
  };
}

export function aReady(overrides: Partial<Understood> = {}): Session {
  return { kind: "ready", understood: anUnderstood(overrides), freshness: "current" };
}

export function anAsking(answers: Readonly<Record<string, string>> = { column: "E" }): Session {
  return { kind: "asking", reading: aReading({ outcome: "ask", why: "Two columns could be collections.", questions: [WHICH_COLUMN] }), questions: [WHICH_COLUMN], answers };
}

export const A_FAILURE: FailureWords = {
  title: "Excel is busy with a cell",
  whatToDo: "Press Enter or Esc in the sheet, then try again.",
  detail: "edit-mode, InvalidOperationInCellEditMode, while reading the sheets",
};
