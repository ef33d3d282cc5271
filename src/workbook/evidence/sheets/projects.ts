import type { ProjectRecord } from "../../../domain";
import { associateKind, dateKind, listKind, numberKind, textKind, yesNoKind } from "../kinds";
import { EXAMPLE_ASSOCIATE } from "./example";
import { optional, required } from "./input-column";
import { inputSheet, type Made } from "./input-sheet";

/** The problems associates took on, measured before and after. */
export const PROJECTS = inputSheet({
  id: "projects",
  name: "Projects",
  tableName: "PartnerTrackProjects",
  question: "Which problem did an associate take on, and what changed?",
  note: "A row for each project. Before and after in the same unit and over equal lengths of time. One project an associate is the primary one, which speaks. No counts of referrals to services of your own.",
  rowPer: "event",
  columns: {
    associate: required("Associate", associateKind, "First and last name as in the collections.", EXAMPLE_ASSOCIATE),
    project: required("Project", textKind("Same-day cancellations down"), "A name for it.", "Same-day cancellations"),
    measure: required("Measure", textKind("Cancellations a month"), "What was counted, and per what.", "Cancellations a month"),
    better: required("Better is", listKind(["higher", "lower"]), "Is more better, or less?", "lower"),
    before: optional("Before", numberKind(), "Before it began.", 40),
    after: optional("After", numberKind(), "In an equal time after.", 28),
    trialStart: optional("Trial start", dateKind, "The day it began.", "2026-01-05"),
    reviewDate: optional("Review date", dateKind, "The day it is looked at again.", "2026-04-06"),
    isPrimary: required("Primary", yesNoKind, "Yes for the one project that speaks.", true),
  },
  mustNotCount: [],
  same: { key: ({ associate, isPrimary, project }) => (isPrimary ? `${associate}\nprimary` : `${associate}\n${project}`), counts: "all" },
  toEntry(row, where): Made<ProjectRecord> {
    const isEarly = row.reviewDate !== null && row.trialStart !== null && row.reviewDate < row.trialStart;
    return {
      entry: { ...row, where, reviewDate: isEarly ? null : row.reviewDate },
      remarks: isEarly ? [{ column: "reviewDate", text: "is before the trial's start; correct one of the two" }] : [],
    };
  },
});
