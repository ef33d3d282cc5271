import { output } from "./builders";

describe("what the command line prints", () => {
  test("has every field of a reading that succeeded, in dollars", () => {
    const printed = output([
      ["Provider", "Q1 2024", "Q2 2024", "Total"],
      ["Smith, Al MD", 100.25, 200, 300.25],
      ["Unassigned", 1, "", 1],
      ["Total", 101.25, 200, 301.25],
    ]);
    expect(printed).toEqual({
      outcome: "records",
      why: "Collections of 1 person over 2 quarters were read from Payments!A1:D4. All 5 totals in the file agree to the cent.",
      problem: null,
      quarters: ["2024Q1", "2024Q2"],
      incomplete_quarters: [],
      series: { "Al Smith": { collections: [100.25, 200], cfte: null, payers: null } },
      unattributed: { labels: ["Unassigned"], total: 1, collections: [1, null] },
      totals: { collections: 301.25, attributed: 300.25, unattributed: 1 },
      tie_out: [
        { what: "Smith, Al MD, Total", where: "Payments!D2", file: 300.25, read: 300.25, difference: 0 },
        { what: "Unassigned, Total", where: "Payments!D3", file: 1, read: 1, difference: 0 },
        { what: "Total, 2024Q1", where: "Payments!B4", file: 101.25, read: 101.25, difference: 0 },
        { what: "Total, 2024Q2", where: "Payments!C4", file: 200, read: 200, difference: 0 },
        { what: "Total, Total", where: "Payments!D4", file: 301.25, read: 301.25, difference: 0 },
      ],
      questions: [],
      findings: [],
    });
  });

  test("survives JSON unchanged", () => {
    const printed = output([["Provider", "Q1 2024"], ["Al Smith", 0.1]]);
    expect(JSON.parse(JSON.stringify(printed))).toEqual(printed);
  });
});
