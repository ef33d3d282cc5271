import type { QuestionRecord } from "../../../domain";
import { associateKind, dateKind, listKind } from "../kinds";
import { EXAMPLE_ASSOCIATE } from "./example";
import { optional, required } from "./input-column";
import { inputSheet, type Made } from "./input-sheet";

/** What kind of questions associates put to the partners. */
export const QUESTIONS = inputSheet({
  id: "questions",
  name: "Questions",
  tableName: "PartnerTrackQuestionsAsked",
  question: "Does an associate ask like an owner or like an employee?",
  note: "A row for each question put to the partners. Ownership: payers, return, overhead, a site's profit. Employee: vacation days, block time, more help. Asking for leave or raising a safety concern is neither, and must not be written down. Only the kind, not the words.",
  rowPer: "event",
  columns: {
    associate: required("Associate", associateKind, "First and last name as in the collections.", EXAMPLE_ASSOCIATE),
    date: optional("Date", dateKind, "The day it was asked.", "2026-04-22"),
    kind: required("Kind", listKind(["ownership", "employee"]), "An owner's question or an employee's.", "ownership"),
  },
  mustNotCount: [],
  same: null,
  toEntry: (row, where): Made<QuestionRecord> => ({ entry: { ...row, where } }),
});
