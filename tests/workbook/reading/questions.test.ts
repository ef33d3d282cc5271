import type { SheetSnapshot } from "../../../src/workbook";
import { toReaderOutput, type ReaderOutput } from "../../../src/workbook/reading/to-reader-output";
import { collectionsOf, output, read, sheet, type Rows } from "./builders";

const asked = (printed: ReaderOutput): string[] => printed.questions.map(({ id }) => id);

describe("what only the manager can settle", () => {
  const twoColumns: Rows = [
    ["Month", "Provider", "Payments", "Net Payments"],
    ["Jan-24", "Al Smith", 100, 90],
    ["Feb-24", "Bo Lee", 100, 95],
  ];

  test("two collections columns that arithmetic does not settle, with the dollars of each", () => {
    const printed = output(twoColumns);
    expect(printed).toMatchObject({ outcome: "ask", problem: "two_collections_columns" });
    expect(printed.questions).toMatchObject([
      {
        id: "collections-column",
        where: ["Payments!C1", "Payments!D1"],
        default: "net-payments",
        options: [{ id: "net-payments", effect: expect.stringContaining("$185.00") as string }, { id: "payments", effect: expect.stringContaining("$200.00") as string }],
      },
    ]);
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [90], "Bo Lee": [95] });
  });

  test("an answer settles it", () => {
    const printed = output(twoColumns, { answers: { "collections-column": "payments" } });
    expect(printed).toMatchObject({ outcome: "records", questions: [] });
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [100], "Bo Lee": [100] });
  });

  test("an answer that is none of the options settles nothing", () => {
    expect(asked(output(twoColumns, { answers: { "collections-column": "charges" } }))).toEqual(["collections-column"]);
  });

  test("a net that its own payments and refunds do not make", () => {
    const printed = output([
      ["Month", "Provider", "Payments", "Refunds", "Net Payments"],
      ["Jan-24", "Al Smith", 100, 10, 90],
      ["Feb-24", "Al Smith", 100, 5, 94],
    ]);
    expect(printed.questions).toMatchObject([{ options: [{ id: "net-payments" }, { id: "payments-less-refunds" }] }]);
  });

  const twoDates: Rows = [
    ["Posting Date", "Service Date", "Provider", "Payments"],
    ["1/5/2024", "12/5/2023", "Al Smith", 100],
    ["2/5/2024", "1/5/2024", "Al Smith", 40],
    ["3/28/2024", "3/5/2024", "Bo Lee", 70],
  ];

  test("posting against service date, where it moves money between quarters", () => {
    const printed = output(twoDates);
    expect(printed.questions).toMatchObject([
      { id: "date-basis", default: "posting", where: ["Payments!A1", "Payments!B1"], options: [{ id: "posting" }, { id: "service", effect: expect.stringContaining("$100.00") as string }] },
    ]);
    const answered = output(twoDates, { answers: { "date-basis": "service" } });
    expect(answered).toMatchObject({ outcome: "records", quarters: ["2023Q4", "2024Q1"] });
    expect(collectionsOf(answered)).toEqual({ "Al Smith": [100, 40], "Bo Lee": [null, 70] });
  });

  test("but not where both dates put everything into the same quarters", () => {
    const same: Rows = twoDates.map((row, index) => (index === 1 ? ["1/5/2024", "1/2/2024", "Al Smith", 100] : row));
    expect(output(same)).toMatchObject({ outcome: "records", questions: [] });
  });

  const fiscal: Rows = [["Provider", "FY24 Q1", "FY24 Q2"], ["Al Smith", 100, 200], ["Total", 100, 200]];

  test("the start of a fiscal year, unless a title says it", () => {
    const printed = output(fiscal);
    expect(printed).toMatchObject({ outcome: "ask", problem: "fiscal_start_unknown", quarters: ["2024Q1", "2024Q2"] });
    expect(printed.questions).toMatchObject([{ id: "fiscal-start", default: "january", where: ["Payments!B1"] }]);
    expect(output(fiscal, { answers: { "fiscal-start": "july" } })).toMatchObject({ outcome: "records", quarters: ["2023Q3", "2023Q4"] });
    expect(output([["Fiscal year ends September 30"], ...fiscal])).toMatchObject({ outcome: "records", quarters: ["2023Q4", "2024Q1"] });
  });

  const yearless: Rows = [["Provider", "Jan", "Feb", "Mar"], ["Al Smith", 1, 2, 3]];

  test("a missing year, which the file's name may propose", () => {
    expect(output(yearless, { name: "Collections 2024.xlsx" })).toMatchObject({ outcome: "ask", problem: "no_year", quarters: ["2024Q1"], questions: [{ id: "year", default: "2024" }] });
    expect(output(yearless, { answers: { year: "2023" } })).toMatchObject({ outcome: "records", quarters: ["2023Q1"] });
    expect(output(yearless)).toMatchObject({ outcome: "refuse", problem: "no_year" });
  });

  test("two sheets that differ over the same people and quarters", () => {
    const sheets = [
      sheet("Detail", [["Month", "Provider", "Payments"], ["Jan-24", "Al Smith", 1], ["Feb-24", "Al Smith", 2], ["Mar-24", "Al Smith", 3]]),
      sheet("Restated", [["Provider", "Q1 2024"], ["Smith, Al", 7]]),
    ];
    expect(toReaderOutput(read(sheets))).toMatchObject({ outcome: "ask", problem: "conflicting_versions", series: { "Al Smith": { collections: [6] } }, questions: [{ id: "collections-source", default: "detail-1" }] });
    expect(toReaderOutput(read(sheets, { answers: { "collections-source": "restated-1" } }))).toMatchObject({ outcome: "records", series: { "Al Smith": { collections: [7] } } });
    expect(toReaderOutput(read(sheets, { answers: { "collections-source": "add-up" } }))).toMatchObject({ outcome: "records", series: { "Al Smith": { collections: [13] } } });
  });

  test("rows with money and no period that can be read", () => {
    const rows: Rows = [["Month", "Provider", "Payments"], ["Jan-24", "Al Smith", 5], ["Last 30 Days", "Al Smith", 50]];
    expect(output(rows)).toMatchObject({ outcome: "ask", questions: [{ id: "rows-without-period", where: ["Payments!A3"] }] });
    expect(output(rows, { answers: { "rows-without-period": "leave-out" } })).toMatchObject({ outcome: "records", totals: { collections: 5 } });
  });

  describe("a last name alone", () => {
    const people: Rows = [["Provider", "Q1 2024"], ["Lee, Ann MD", 6], ["Diaz, Bo", 5]];
    const fte = (label: string): SheetSnapshot => sheet("FTE", [["Physician", "cFTE"], [label, 0.8]]);

    test("on a sheet beside is whoever alone has it, and that is said", () => {
      const printed = toReaderOutput(read([sheet("Payments", people), fte("Dr. Lee")]));
      expect(printed).toMatchObject({ outcome: "records", series: { "Ann Lee": { cfte: [0.8] }, "Bo Diaz": { cfte: null } } });
      expect(printed.findings).toMatchObject([{ text: expect.stringContaining('"Dr. Lee" is read as Ann Lee') as string, where: "FTE!A2" }]);
    });

    test("is asked about where two have it", () => {
      expect(toReaderOutput(read([sheet("Payments", [...people, ["Lee, Mia", 4]]), fte("Dr. Lee")]))).toMatchObject({ outcome: "ask", problem: "ambiguous_provider", questions: [{ id: "person-lee", default: "someone-else", where: ["FTE!A2"] }] });
    });

    test("is asked about where it stands on the sheet of the full name", () => {
      const printed = output([...people, ["Dr. Lee", 3]]);
      expect(printed).toMatchObject({ outcome: "ask", questions: [{ id: "person-lee", default: "ann-lee", where: ["Payments!A4"], options: [{ effect: expect.stringContaining("$3.00") as string }, {}] }] });
      expect(collectionsOf(output([...people, ["Dr. Lee", 3]], { answers: { "person-lee": "someone-else" } }))).toMatchObject({ "Ann Lee": [6], Lee: [3] });
    });
  });

  describe("who is an associate and who a partner", () => {
    const sheets = [
      sheet("Payments", [["Provider", "Q1 2024"], ["Lee, Ann MD", 6], ["Bo Diaz", 5], ["Cy Weiss", 4]]),
      sheet("Roster", [["Physician", "Role"], ["Ann Lee", "Associate"], ["Bo Diaz", "Partner"]]),
    ];
    const rolesOf = (answers: Record<string, string>): readonly string[] | undefined => read(sheets, { answers }).group?.physicians.map(({ role }) => role);

    test("is asked for those the roster leaves out, with their dollars", () => {
      expect(toReaderOutput(read(sheets))).toMatchObject({
        outcome: "ask",
        questions: [{ id: "roles", default: "neither", where: ["Roster!A1:B3"], text: expect.stringContaining("Cy Weiss") as string, options: [{ effect: expect.stringContaining("$4.00") as string }, {}, {}] }],
      });
    });

    test("is settled for all of them at once, or for one by name", () => {
      expect(rolesOf({ roles: "partners" })).toEqual(["associate", "partner", "partner"]);
      expect(rolesOf({ "role-cy-weiss": "associate" })).toEqual(["associate", "partner", "associate"]);
      expect(read(sheets, { answers: { roles: "neither" } })).toMatchObject({ outcome: "records", questions: [] });
    });

    test("never changes what the roster says", () => {
      expect(rolesOf({ roles: "partners", "role-ann-lee": "partner" })).toEqual(["associate", "partner", "partner"]);
    });

    test("is not asked where the workbook speaks of nobody's role", () => {
      expect(read(sheets.slice(0, 1))).toMatchObject({ outcome: "records", questions: [] });
    });
  });

  test("every question has a default among its options, and says what each does", () => {
    for (const printed of [output(twoColumns), output(twoDates), output(fiscal), output(yearless, { name: "2024.xlsx" })]) {
      for (const { options, default: chosen, where } of printed.questions) {
        expect(options.map(({ id }) => id)).toContain(chosen);
        expect(options.every(({ effect }) => effect.length > 0)).toBe(true);
        expect(where.length).toBeGreaterThan(0);
      }
    }
  });
});
