import type { ComplianceCheck } from "./compliance-check";

const PATIENT = /\b(?:patients?|pt|member|subscriber|guarantor|insured)\b/;

/** Counts of patients are a group's own business: only what tells one of them from another is not. */
const PATIENT_LEVEL =
  /\b(?:mrn|ssn|social security|medical record|chart (?:no|num|number|id|#))\b|\b(?:patients?|pt|member|subscriber|guarantor|insured)(?: (?:full|first|last|account|acct))? (?:name|id|no|num|number|#|dob|birth|date of birth|age|sex|gender|address|phone|email|zip|initials)\b|\b(?:claim|encounter|account|acct) (?:no|num|number|id|#)(?= |$)|^(?:patient|pt)$/;

const INBOUND = /\b(?:inbound|incoming|new patients?|received|referrals? in|from other)\b/;

export const COMPLIANCE_CHECKS: readonly ComplianceCheck[] = [
  {
    id: "patient-level",
    severity: "error",
    question: "Does a column tell one patient from another?",
    evaluate: (heading) => PATIENT_LEVEL.test(heading),
    note: "Nothing about a single patient is needed to compare physicians, and a projector shows it to the whole room.",
    whatToDo: "Take the column out, or bring sums by physician and quarter.",
  },
  {
    id: "own-service-referrals",
    severity: "error",
    question: "Does a column count what an associate sends to the group's own services?",
    evaluate: (heading) =>
      /\b(?:leakage|keepage|downstream|dhs|designated health)\b/.test(heading) ||
      /\bancillar(?:y|ies)\b/.test(heading) ||
      (/\b(?:in ?house|internal|own|outbound|outgoing|imaging|lab|labs|laboratory|mri|ct|x ?ray|ultrasound|radiology|pathology|dme|physical therapy|pt)\b.*\b(?:referrals?|referred|orders?|ordered)\b/.test(heading) && !INBOUND.test(heading)),
    note: "Pay and partnership must not depend on the volume or value of referrals to the group's own designated health services (42 CFR 411.352(g)).",
    whatToDo: "Leave it out of the comparison; count inbound referrals and new patients instead.",
  },
  {
    id: "age-proxy",
    severity: "error",
    question: "Does a column give away how old a physician is?",
    evaluate: (heading) =>
      !PATIENT.test(heading) &&
      (/\b(?:dob|birth ?(?:date|day|year)|(?:date|year) of birth|born)\b/.test(heading) ||
        /\b(?:grad|graduat(?:ion|ed)|med(?:ical)? school|residency) (?:year|date|yr|class)\b|\b(?:year|date|class) (?:of graduation|graduated|of (?:med(?:ical)? school|residency))\b|\bclass of\b/.test(heading) ||
        /^(?:age|physician age|associate age|doctor age|provider age|age in years|current age|age years)$|\byears? (?:to|until) retirement\b|\bretirement (?:age|year)\b/.test(heading)),
    note: "Age must not count towards partnership, and a birth date or a year of graduation stands in for it.",
    whatToDo: "Take the column out; the start with the group is all that years on track need.",
  },
  {
    id: "protected-leave",
    severity: "error",
    question: "Does a column count leave, illness or children?",
    evaluate: (heading) =>
      /\b(?:fmla|(?<!to )leave|maternity|paternity|parental|pregnan(?:t|cy)|childcare|child care|children|kids|sick (?:days?|time)|disabilit(?:y|ies)|accommodations?|lactation|marital)\b/.test(heading),
    note: "Protected leave, parental status and disability must not count, neither by themselves nor as a gap in collections.",
    whatToDo: "Take the column out, and let clinical FTE of the quarter account for the time away.",
  },
  {
    id: "good-faith-reports",
    severity: "error",
    question: "Does a column count what somebody reported in good faith?",
    evaluate: (heading) =>
      /\bwhistle ?blow\w*|\b(?:hotline|osha|eeoc|grievances?)\b/.test(heading) ||
      /\b(?:safety|compliance|harassment|discrimination) (?:reports?|reported|complaints?|concerns? (?:raised|reported|filed))\b|\b(?:reports?|complaints?|concerns) (?:to|about|of|on) (?:safety|compliance|harassment|discrimination|hr)\b|\breports filed\b/.test(heading),
    note: "Who reports a concern about safety or compliance in good faith is protected against retaliation: it can never be friction.",
    whatToDo: "Take the column out of everything that is compared; the concern itself belongs with compliance.",
  },
  {
    id: "quota",
    severity: "note",
    question: "Does a column set a quota on notes or visits?",
    evaluate: (heading) =>
      /\b(?:quotas?|targets?|minimum|required|goals?)\b/.test(heading) && /\b(?:notes?|visits?|encounters?|charts?|admissions?|procedures?|tests?|days? to close)\b/.test(heading),
    note: "A quota on notes or visits rewards the count, and invites documentation or care that nobody needed.",
    whatToDo: "Compare what was collected and how soon notes were closed, without a target for each.",
  },
  {
    id: "social-events",
    severity: "warning",
    question: "Does a column count company outside of work?",
    evaluate: (heading) => /\b(?:golf|dinners?|happy hours?|drinks|social(?:s| events?| hours?)?|retreats?|(?:holiday|christmas|team) part(?:y|ies)|outings?|country club)\b/.test(heading) && !/\bsocial (?:security|work|worker|workers)\b/.test(heading),
    note: "Golf, dinners and other company favour those who are free and like the others; they say nothing of the work.",
    whatToDo: "Count meetings that the group itself calls, and projects that anybody can take on.",
  },
  {
    id: "free-text",
    severity: "warning",
    question: "Does a column hold free text about persons?",
    evaluate: (heading) =>
      /\b(?:comments?|remarks?|gossip|free text|anecdotes?|personality|attitude)\b/.test(heading) || /^(?:notes?|(?:manager|partner|staff|internal|other|misc|conduct) notes?|notes? (?:on|about) .*|feedback|(?:staff|partner|peer) feedback)$/.test(heading),
    note: "Free text about a person on a projected table hurts, and is read out of context for years.",
    whatToDo: "Keep it off the projected table; give dates, categories and counts there.",
  },
];
