import type { GroupEvidence, IsoDate } from "../../src/domain";
import { planInputSheets, type CellValue, type SheetPlan, type SheetSnapshot } from "../../src/workbook";

/** Everybody in the collections of these tests. */
export const PEOPLE = ["Daniel Okafor", "Grace Kim", "Ruth Lindqvist"];

/** A sheet as it is read, its first cell where the test says. */
export function aSheet(name: string, values: readonly (readonly CellValue[])[], { firstRow = 0, firstColumn = 0 } = {}): SheetSnapshot {
  const width = Math.max(0, ...values.map((row) => row.length));
  return { name, visibility: "visible", firstRow, firstColumn, values: values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? "")), numberFormats: [] };
}

/** One blank input sheet, for a group without associates. */
export function aTemplate(name: string): SheetPlan {
  const [plan] = planInputSheets([], [name], null);
  if (plan === undefined) throw new Error(`no template of ${name}`);
  return plan;
}

/** Where a template's headings stand, zero-based: its table begins there. */
export const headingRowOf = ({ tables }: SheetPlan): number => Number(/\d+/.exec(tables[0]?.address ?? "")?.[0]) - 1;

/** The serial date of the 1900 system, counted by hand from a day that is known: 2026-01-01 is 46023. */
export const serial1900 = (day: IsoDate): number => 46_023 + Math.round((Date.parse(day) - Date.parse("2026-01-01")) / 86_400_000);

/** What somebody fills into each sheet, under the template's own headings. */
export const FILLED: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  Associates: [
    ["Okafor, Daniel MD", "Associate", serial1900("2023-07-01"), 4, serial1900("2027-07-01"), 36, 310_000.5, 12, 640, 88, "No"],
    ["Grace Kim", "", "", "", "", "", "", "", "", "", "yes"],
  ],
  Incidents: [
    ["Daniel Okafor", serial1900("2026-03-12"), "Lateness", "minor"],
    ["Grace Kim", "3/14/2026", "conduct with staff", 3],
  ],
  "Staff requests": [["Grace Kim", serial1900("2026-02-03"), "MA-07", "Not with"]],
  "Sponsors and votes": [
    ["Daniel Okafor", "Lindqvist, Ruth", "sponsor", 4, serial1900("2026-01-15"), "Yes", "", serial1900("2026-06-30")],
    ["Grace Kim", "Paul Weiss", "none", "", "", "No", "shops offers or threatens to leave", ""],
  ],
  Projects: [["Daniel Okafor", "Same-day cancellations", "Cancellations a month", "lower", 40, 28, serial1900("2026-01-05"), serial1900("2026-04-06"), "Yes"]],
  Participation: [["Daniel Okafor", "committee", 12, 10, 1]],
  "Own numbers": [["Daniel Okafor", serial1900("2026-05-04"), "Yes", "No", "", true]],
  Questions: [["Grace Kim", "", "Ownership"]],
  Growth: [
    ["Daniel Okafor", "inbound referrals", "Lakeside family practices", 30, 42, "Yes", serial1900("2025-09-01")],
    ["Grace Kim", "site", "Northgate clinic", "", "", "", ""],
  ],
  Signals: [["Daniel Okafor", "offered a site or line or post", serial1900("2026-01-20")]],
  "Track record": [
    ["Nadia Brandt", serial1900("2018-07-01"), serial1900("2021-07-01"), serial1900("2022-07-01"), "partner", "market", "Market", "", "No"],
    ["Daniel Okafor", "", "", "", "waiting", "", "", "", ""],
  ],
  Benchmarks: [["Collections per cFTE", "75%", 812_000, "Survey we license", 2025]],
};

/** What these sheets say then; `where` is left out. */
export const EXPECTED = {
  associates: [
    { associate: "Daniel Okafor", role: "associate", startDate: "2023-07-01", trackYears: 4, decisionDate: "2027-07-01", hoursOfFullWeek: 36, payPerYear: 31_000_050, rework: { redone: 12, of: 640 }, qualityScore: 88, openSafetyConcern: false },
    { associate: "Grace Kim", role: "unknown", startDate: null, trackYears: null, decisionDate: null, hoursOfFullWeek: null, payPerYear: null, rework: null, qualityScore: null, openSafetyConcern: true },
  ],
  incidents: [
    { associate: "Daniel Okafor", date: "2026-03-12", category: "lateness", severity: 1 },
    { associate: "Grace Kim", date: "2026-03-14", category: "conduct with staff", severity: 3 },
  ],
  staffRequests: [{ associate: "Grace Kim", date: "2026-02-03", requester: "MA-07", wish: "not with" }],
  sponsors: [
    { associate: "Daniel Okafor", partner: "Ruth Lindqvist", relation: "sponsor", stage: 4, stageDate: "2026-01-15", wouldShareBalanceSheet: true, vetoReason: null, voteDate: "2026-06-30" },
    { associate: "Grace Kim", partner: "Paul Weiss", relation: "none", stage: null, stageDate: null, wouldShareBalanceSheet: false, vetoReason: "shops offers, threatens to leave", voteDate: null },
  ],
  projects: [{ associate: "Daniel Okafor", project: "Same-day cancellations", measure: "Cancellations a month", better: "lower", before: 40, after: 28, trialStart: "2026-01-05", reviewDate: "2026-04-06", isPrimary: true }],
  participation: [{ associate: "Daniel Okafor", kind: "committee", offered: 12, attended: 10, excused: 1 }],
  ownNumbers: [
    {
      associate: "Daniel Okafor",
      askedOn: "2026-05-04",
      known: { "own collections last quarter": true, "Medicare and commercial share": false, "no-show rate against the group": null, "how overhead is allocated": true },
    },
  ],
  questions: [{ associate: "Grace Kim", date: null, kind: "ownership" }],
  growth: [
    { associate: "Daniel Okafor", kind: "inbound referrals", what: "Lakeside family practices", before: 30, after: 42, dependsOnAssociate: true, since: "2025-09-01" },
    { associate: "Grace Kim", kind: "site", what: "Northgate clinic", before: null, after: null, dependsOnAssociate: null, since: null },
  ],
  signals: [{ associate: "Daniel Okafor", signal: "offered a site, line or post", date: "2026-01-20" }],
  trackRecord: [
    { associate: "Nadia Brandt", startDate: "2018-07-01", promised: "2021-07-01", decided: "2022-07-01", outcome: "partner", delayReasons: ["market", "market"], criteriaInWriting: false },
    { associate: "Daniel Okafor", startDate: null, promised: null, decided: null, outcome: "waiting", delayReasons: [], criteriaInWriting: null },
  ],
  benchmarks: [{ measure: "Collections per cFTE", percentile: 0.75, value: 812_000, source: "Survey we license", year: 2025 }],
} as const;

/** A template with these rows in place of its own. */
export function aFilledSheet(name: string, rows: readonly (readonly CellValue[])[] = FILLED[name] ?? []): SheetSnapshot {
  const plan = aTemplate(name);
  const above = plan.values.slice(0, headingRowOf(plan) + 1).map((row) => row.map((cell) => cell ?? ""));
  return aSheet(name, [...above, ...rows]);
}

/** Evidence without the cells it came from. */
export function withoutPlaces(evidence: GroupEvidence): unknown {
  return JSON.parse(JSON.stringify(evidence, (key, value: unknown) => (key === "where" ? undefined : value))) as unknown;
}
