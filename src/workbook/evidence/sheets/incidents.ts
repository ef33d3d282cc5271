import { HEADACHE_CATEGORIES, type IncidentRecord } from "../../../domain";
import { associateKind, dateKind, listKind } from "../kinds";
import { EXAMPLE_ASSOCIATE } from "./example";
import { required } from "./input-column";
import { inputSheet, type Made } from "./input-sheet";

const SEVERITY = { minor: 1, serious: 2, grave: 3 } as const;

/** What happened in one of four categories. */
export const INCIDENTS = inputSheet({
  id: "incidents",
  name: "Incidents",
  tableName: "PartnerTrackIncidents",
  question: "What friction came with an associate, and how bad was it?",
  note: "A row for each thing that happened. Good-faith safety and compliance reports, protected leave and parental status must not be written down here: they never count. No names of patients, no account of what was said.",
  rowPer: "event",
  columns: {
    associate: required("Associate", associateKind, "First and last name as in the collections.", EXAMPLE_ASSOCIATE),
    date: required("Date", dateKind, "The day it happened.", "2026-03-12"),
    category: required("Category", listKind(HEADACHE_CATEGORIES), "One of the four that count.", "lateness"),
    severity: required("Severity", listKind(["minor", "serious", "grave"], { "1": "minor", "2": "serious", "3": "grave" }), "Minor (1), serious (2) or grave (3).", "minor"),
  },
  mustNotCount: [
    {
      words: /\b(?:leave|fmla|pto|vacation|sabbatical|bereavement|jury|military)\b/i,
      why: "mentions leave; time off that somebody is entitled to must not count against them",
    },
    {
      words: /\b(?:pregnan\w*|parental|maternity|paternity|adoption|adopting|breast ?feed\w*|lactat\w*|nursing (?:mother|room)|child ?care|newborn|fertility|ivf)\b/i,
      why: "mentions pregnancy or parental status, which must not count against anybody",
    },
    {
      words: /\b(?:safety|compliance|incident|fraud|hipaa|osha|ethics|adverse event)[- ]+(?:report|reported|reporting|concern|concerns|complaint|hotline)\b|\breport(?:ed|s|ing)? (?:a |an |the |his |her |their )?(?:safety|compliance|billing|fraud|hipaa|ethics|error|near[- ]miss)|\bwhistle ?-?blow\w*|\bretaliat\w*/i,
      why: "mentions a report on safety or compliance; whoever reports in good faith is protected, and it must not count",
    },
    {
      words: /\b(?:disabilit\w*|disabled|accommodation|religio\w*|sabbath|age|illness|sick)\b/i,
      why: "mentions health, disability, faith or age, which must not count against anybody",
    },
  ],
  same: null,
  toEntry: ({ associate, date, category, severity }, where): Made<IncidentRecord> => ({ entry: { associate, where, date, category, severity: SEVERITY[severity] } }),
});
