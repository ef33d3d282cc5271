import type { Finding } from "../../../../src/domain";
import { INPUT_SHEETS, readEvidence, type CellValue, type EvidenceReading } from "../../../../src/workbook";
import { aFilledSheet, aSheet, EXPECTED, FILLED, PEOPLE, serial1900, withoutPlaces } from "../../../support/input-sheets";

const MARCH_12 = serial1900("2026-03-12");
const NOTHING = { ...Object.fromEntries(Object.keys(EXPECTED).map((key) => [key, null])), scoring: null };

const readAs = (name: string, rows: readonly (readonly CellValue[])[]): EvidenceReading => readEvidence([aFilledSheet(name, rows)], "1900", PEOPLE);
const findingsOf = (name: string, row: readonly CellValue[]): readonly Finding[] => readAs(name, [row]).findings;

describe("reading what a group wrote down", () => {
  test("a workbook without input sheets says nothing", () => {
    expect(readEvidence([aSheet("Payments", [["Provider", "Payments"], ["Daniel Okafor", 5]])], "1900", PEOPLE)).toMatchObject({ evidence: NOTHING, findings: [] });
  });

  test.each(Object.keys(FILLED))("%s says what stands in it, without a finding", (name) => {
    const { evidence, findings } = readAs(name, FILLED[name] ?? []);
    const [id, entries] = Object.entries(evidence).find(([, list]) => list !== null) ?? [];
    expect(findings).toEqual([]);
    expect(withoutPlaces(evidence)).toEqual({ ...NOTHING, [id ?? ""]: EXPECTED[id as keyof typeof EXPECTED] });
    expect(entries).toHaveLength(FILLED[name]?.length ?? 0);
  });

  test("each entry names its cells", () => {
    const { evidence } = readEvidence([aFilledSheet("Sponsors and votes")], "1900", PEOPLE);
    expect(evidence.sponsors?.[0]?.where).toMatch(/^'Sponsors and votes'!A\d+:H\d+$/);
  });

  test("a sheet is found whatever the case of its name, and its headings below further titles and in another order", () => {
    const moved = aSheet(
      "INCIDENTS",
      [["Our group"], ["confidential, Associate log"], [], ["Severity", "my own", "DATE", "Category:", "", "associate"], ["2", "zzz", MARCH_12, "Lateness", "", "Kim, Grace"]],
      { firstRow: 2, firstColumn: 1 },
    );
    expect(readEvidence([moved], "1900", PEOPLE)).toMatchObject({
      evidence: { incidents: [{ associate: "Grace Kim", where: "INCIDENTS!B7:G7", date: "2026-03-12", category: "lateness", severity: 2 }] },
      findings: [],
    });
  });

  test("serial dates are counted from where the workbook counts", () => {
    const { evidence } = readEvidence([aFilledSheet("Incidents", [["Grace Kim", MARCH_12 - 1462, "lateness", 1]])], "1904", PEOPLE);
    expect(evidence.incidents?.[0]?.date).toBe("2026-03-12");
  });

  test.each(["Example, delete me", "example - delete me", "EXAMPLE DELETE ME"])("the example row is no entry: %s", (example) => {
    expect(readAs("Incidents", [[example, MARCH_12, "lateness", "minor"]])).toMatchObject({ evidence: NOTHING, findings: [] });
  });

  test("names a template began and nobody filled in say nothing, and blank rows neither", () => {
    expect(readAs("Associates", [["Daniel Okafor"], [""], [" ", ""], ["Grace Kim"]])).toMatchObject({ evidence: NOTHING, findings: [] });
  });

  test("a sheet of which no row can be read is null, not an empty list: nothing is known", () => {
    const { evidence, findings } = readAs("Incidents", [["Nobody Known", MARCH_12, "lateness", "minor"]]);
    expect(evidence.incidents).toBeNull();
    expect(findings).toHaveLength(1);
  });
});

describe("a cell that cannot be read", () => {
  test("costs its row where the row cannot do without it, and the others are read", () => {
    const { evidence, findings } = readAs("Incidents", [["Daniel Okafor", "soon", "lateness", 1], ["Grace Kim", MARCH_12, "lateness", 1]]);
    expect(evidence.incidents?.map(({ associate }) => associate)).toEqual(["Grace Kim"]);
    expect(findings).toEqual([
      {
        severity: "warning",
        code: "bad_cell",
        text: 'Date says "soon", which is no date that can be told for sure; write a whole day, such as 3/15/2026 or 2026-03-15. The row is left out until then.',
        where: expect.stringMatching(/^Incidents!B\d+$/) as string,
      },
    ]);
  });

  test("costs only itself elsewhere", () => {
    const { evidence, findings } = readAs("Associates", [["Daniel Okafor", "boss", "", 4]]);
    expect(evidence.associates).toMatchObject([{ role: "unknown", trackYears: 4 }]);
    expect(findings).toMatchObject([{ code: "bad_cell", text: expect.stringContaining("The cell is left out until then.") as string }]);
  });

  test.each<[string, readonly CellValue[], string, RegExp]>([
    ["Incidents", ["D. Okafor", MARCH_12, "lateness", 1], "unknown_associate", /if Daniel Okafor is meant/],
    ["Incidents", ["Somebody Else", MARCH_12, "lateness", 1], "unknown_associate", /as in the collections/],
    ["Incidents", ["Grace Kim", MARCH_12, "attitude", 1], "bad_cell", /choose one of: schedule complaints; lateness/],
    ["Incidents", ["Grace Kim", MARCH_12, "lateness", 4], "bad_cell", /minor; serious; grave/],
    ["Incidents", ["Grace Kim", MARCH_12], "missing_cell", /does not say: Category and Severity/],
    ["Staff requests", ["Grace Kim", MARCH_12, "MA-1", "without"], "bad_cell", /with; not with/],
    ["Participation", ["Grace Kim", "committee", 5, -1, 0], "bad_cell", /whole number not below zero/],
    ["Participation", ["Grace Kim", "committee", 5, 4, 2], "contradiction", /4 attended and 2 excused are more than the 5 offered/],
    ["Participation", ["Grace Kim", "Friday golf", 5, 4, 0], "must_not_count", /must not count/],
    ["Associates", ["Grace Kim", "", serial1900("2024-01-01"), "", serial1900("2023-01-01")], "contradiction", /Decision date is before the start date/],
    ["Associates", ["Grace Kim", "", "", "", "", "", "", 9, 5], "contradiction", /Units redone is more than/],
    ["Associates", ["Grace Kim", "", "", "", "", "", "", 9], "contradiction", /says nothing without the units in all/],
    ["Projects", ["Grace Kim", "Backlog", "Days", "lower", 9, 5, serial1900("2026-05-01"), serial1900("2026-04-01"), "no"], "contradiction", /Review date is before/],
    ["Sponsors and votes", ["Grace Kim", "Ruth Lindqvist", "none", "", "", "Yes", "dodges responsibility"], "contradiction", /the vote beside it is not No/],
    ["Growth", ["Grace Kim", "site", "Northgate", 4], "contradiction", /Before is only for inbound referrals/],
    ["Growth", ["Grace Kim", "inbound referrals", "MRI ordered from our own scanner", 4, 9], "must_not_count", /411\.352/],
    ["Growth", ["Grace Kim", "sought by name", "asked for by Mrs. Doe"], "bad_cell", /may name a patient/],
    ["Track record", ["Nadia Brandt", "", "", MARCH_12, "waiting"], "contradiction", /outcome is waiting/],
    ["Track record", ["Nadia Brandt", "", "", "", "partner"], "contradiction", /day of the decision is empty/],
    ["Track record", ["Nadia Brandt", serial1900("2027-01-01"), "", MARCH_12, "partner"], "contradiction", /before the start/],
    ["Track record", ["Nadia Brandt", "", "", "", "left", "family leave"], "bad_cell", /productivity data/],
    ["Benchmarks", ["Collections", "p75", 5, "Survey", 2025], "bad_cell", /percentage from 0% to 100%/],
  ])("%s %j is pointed out", (name, row, code, words) => {
    const [finding] = findingsOf(name, row);
    expect(finding).toMatchObject({ code, severity: "warning", text: expect.stringMatching(words) as string });
    expect(finding?.where).toMatch(/![A-Z]+\d+/);
  });

  test("a percentage without its sign is taken as one, with a note", () => {
    expect(readAs("Benchmarks", [["Collections", 75, 5, "Survey", 2025]])).toMatchObject({ evidence: { benchmarks: [{ percentile: 0.75 }] }, findings: [{ severity: "note", code: "taken_as" }] });
  });

  test("namesakes are asked for by their own spelling", () => {
    const { findings } = readEvidence([aFilledSheet("Questions", [["John Smith", "", "employee"]])], "1900", ["John A. Smith", "John B. Smith"]);
    expect(findings[0]?.text).toContain("John A. Smith or John B. Smith");
  });
});

describe("what must not count", () => {
  test.each([
    ["maternity leave", /leave/],
    ["Took FMLA", /leave/],
    ["pregnancy", /pregnancy or parental status/],
    ["parental duties", /parental status/],
    ["filed a safety report", /reports in good faith is protected/],
    ["compliance report to the board", /good faith/],
    ["reported a safety problem", /good faith/],
    ["whistleblower", /good faith/],
    ["disability", /health, disability/],
  ])("an incident about %s is refused, and why is said", (category, why) => {
    const { evidence, findings } = readAs("Incidents", [["Grace Kim", MARCH_12, category, 2]]);
    expect(evidence.incidents).toBeNull();
    expect(findings).toMatchObject([{ severity: "warning", code: "must_not_count", text: expect.stringMatching(why) as string }]);
  });

  test("so is one that says it in a column of the user's own", () => {
    const plain = aFilledSheet("Incidents", [["Grace Kim", MARCH_12, "lateness", 1]]);
    const withNote = { ...plain, values: plain.values.map((row, index, all) => [...row, index === all.length - 1 ? "late back from parental leave" : ""]) };
    expect(readEvidence([withNote], "1900", PEOPLE)).toMatchObject({ evidence: { incidents: null }, findings: [{ code: "must_not_count" }] });
  });

  test("a name is no reason: somebody called Leave is read like anybody", () => {
    expect(readEvidence([aFilledSheet("Incidents", [["Ada Leave", MARCH_12, "lateness", 1]])], "1900", ["Ada Leave"]).evidence.incidents).toHaveLength(1);
  });

  test.each(["Patient name", "MRN", "Age", "Pregnant"])("a column %s that somebody added is not read, and is pointed out", (heading) => {
    const sheet = aSheet("Questions", [["Associate", "Date", "Kind", heading], ["Grace Kim", "", "employee", "zzz"]]);
    const { evidence, findings } = readEvidence([sheet], "1900", PEOPLE);
    expect(evidence.questions).toHaveLength(1);
    expect(findings).toMatchObject([{ severity: "warning", where: "Questions!D1", text: expect.stringContaining("not read") as string }]);
  });
});

describe("headings", () => {
  test("a sheet of that name that is no input sheet is left unread, with a note", () => {
    expect(readEvidence([aSheet("Projects", [["To do"], ["paint the hall"]])], "1900", PEOPLE)).toMatchObject({ evidence: { projects: null }, findings: [{ severity: "note", code: "no_headings" }] });
  });

  test("without a heading the rows cannot do without, nothing is read", () => {
    const { evidence, findings } = readEvidence([aSheet("Incidents", [["Associate", "Date", "Category"], ["Grace Kim", MARCH_12, "lateness"]])], "1900", PEOPLE);
    expect(evidence.incidents).toBeNull();
    expect(findings).toMatchObject([{ code: "missing_column", text: expect.stringContaining('"Severity"') as string }]);
  });

  test("a heading somebody changed is named beside those that are missing", () => {
    const { findings } = readEvidence([aSheet("Questions", [["Associate", "When", "Kind"], ["Grace Kim", MARCH_12, "employee"]])], "1900", PEOPLE);
    expect(findings).toMatchObject([{ severity: "note", text: 'Not read in Questions: "When". If it is "Date", give it that heading.' }]);
  });

  test("a column that stands twice is read where it stands first", () => {
    const { evidence, findings } = readEvidence([aSheet("Questions", [["Associate", "Date", "Kind", "Kind"], ["Grace Kim", "", "employee", "ownership"]])], "1900", PEOPLE);
    expect(evidence.questions?.[0]?.kind).toBe("employee");
    expect(findings).toMatchObject([{ code: "repeated_column" }]);
  });
});

describe("rows about the same", () => {
  test("of two rows of facts about one associate the first counts, and both are named", () => {
    const { evidence, findings } = readAs("Associates", [["Grace Kim", "", "", 4], ["Kim, Grace", "", "", 5]]);
    expect(evidence.associates?.map(({ trackYears }) => trackYears)).toEqual([4]);
    expect(findings).toMatchObject([{ code: "repeated_row", text: expect.stringMatching(/Associates!A\d+:K\d+. The earlier one is read/) as string }]);
  });

  test("of two rows of one partner both are kept, so that no veto is lost", () => {
    const { evidence, findings } = readAs("Sponsors and votes", [["Grace Kim", "Ruth Lindqvist", "none", "", "", "Yes"], ["Grace Kim", "Lindqvist, Ruth MD", "none", "", "", "No"]]);
    expect(evidence.sponsors?.map(({ wouldShareBalanceSheet }) => wouldShareBalanceSheet)).toEqual([true, false]);
    expect(findings).toMatchObject([{ code: "repeated_row" }]);
  });

  test("two primary projects of one associate are pointed out", () => {
    const row = (project: string): CellValue[] => ["Grace Kim", project, "Days", "lower", 1, 2, "", "", "Yes"];
    expect(readAs("Projects", [row("Backlog"), row("Calls")])).toMatchObject({ evidence: { projects: [{}, {}] }, findings: [{ code: "repeated_row" }] });
  });

  test("two incidents on one day are two", () => {
    const row = ["Grace Kim", MARCH_12, "lateness", 1];
    expect(readAs("Incidents", [row, row])).toMatchObject({ evidence: { incidents: [{}, {}] }, findings: [] });
  });
});

test("every input sheet is known by its name", () => {
  expect(INPUT_SHEETS).toEqual([...Object.keys(FILLED), "Scoring"]);
});
