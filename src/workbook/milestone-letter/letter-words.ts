/** What can be agreed as a criterion: the parts that the readiness is made of, in their order. One row stays free. */
export const CRITERIA: readonly string[] = [
  "Collections per clinical FTE, four quarters",
  "Trend of collections",
  "Collections over overhead",
  "Payers: Medicaid, self-pay, largest payer",
  "Work done again by others",
  "Incidents, by kind",
  "Staff who ask to work with them",
  "Inbound referrals, service lines, sites",
  "A project, measured before and after",
  "The four own numbers, known when asked",
  "Part taken in meetings the group calls",
  "The group's own measure of quality",
  "",
];

export const PARTIES = ["Associate", "Group", "Date of this letter", "It replaces the letter of"];

export const DECISION = [
  "First day with the group",
  "Decision not before",
  "Decision not later than",
  "Who decides, and by what vote",
  "If it is put off: how often, how long, who gives the reason in writing",
];

/** What an associate needs from the group to meet the criteria. */
export const GROUP_DOES = [
  "Quarterly figures: own collections, payer mix, overhead. From whom, from when",
  "How pay is reckoned: shown on",
  "A seat in operations or finance meetings, from",
  "Partner who goes through progress with them, how often",
];

export const BUY_IN = [
  "What is bought: receivables, equipment, goodwill",
  "How it is valued, and as of which day",
  "Price, or how it is worked out",
  "How it is paid, and over how long",
  "What becomes of it when somebody leaves",
  "Limits on working elsewhere, if any",
];

export const SIGNERS = ["The associate", "For the group", "For the group"];

export const NOTES = {
  about: "Fill in the shaded fields, read it together, and sign it. It writes down what was agreed. It is no contract and no legal advice: ask a lawyer before anybody relies on it.",
  criteria: "What is left blank is no criterion. Inbound referrals are what others send; what is ordered or sent on is no criterion, nor are age, protected leave, parental status and reports in good faith.",
  group: "What the group does, so that the criteria can be met.",
  reviews: "Every quarter, or as agreed: what was looked at, and what both say of it.",
  buyIn: "Left blank until it is agreed. These terms depend on law, tax and the group's own papers.",
} as const;
