import { toReaderOutput, type ReaderOutput } from "../../../src/workbook/reading/to-reader-output";
import { collectionsOf, output, read, sheet } from "./builders";

const workbook = (...sheets: Parameters<typeof sheet>[]): ReaderOutput => toReaderOutput(read(sheets.map((each) => sheet(...each))));

describe("other layouts", () => {
  test("two rows of headings: periods over measures", () => {
    const printed = output([
      ["", "Jan-24", "", "", "Feb-24", "", ""],
      ["Provider", "Charges", "Payments", "Refunds", "Charges", "Payments", "Refunds"],
      ["Al Smith", 100, 50, 5, 200, 60, 0],
      ["Bo Lee", 100, 30, 3, 200, 40, 1],
      ["Total", 200, 80, 8, 400, 100, 1],
    ]);
    expect(printed.tie_out).toHaveLength(4);
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [105], "Bo Lee": [66] });
  });

  test("periods down, providers across, with totals both ways", () => {
    const printed = output([
      ["Month", "Smith, Al MD", "Lee, Bo DO", "Total"],
      ["Jan-24", 100, 50, 150],
      ["Feb-24", 100, 60, 160],
      ["Mar-24", 1, 2, 3],
      ["2024", 201, 112, 313],
    ]);
    expect(printed.outcome).toBe("records");
    expect(printed.tie_out).toHaveLength(6);
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [201], "Bo Lee": [112] });
  });

  test("a grouped report with the name on the first row only", () => {
    const printed = output([
      ["Provider", "Month", "Payments"],
      ["Al Smith", "Jan-24", 50],
      ["", "Feb-24", 60],
      ["", "Mar-24", 60],
      ["Al Smith Total", "", 170],
      ["Bo Lee", "Jan-24", 5],
      ["", "Feb-24", 6],
      ["", "Mar-24", 7],
      ["Bo Lee Total", "", 18],
      ["Grand Total", "", 188],
    ]);
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [170], "Bo Lee": [18] });
    expect(printed.tie_out.map(({ difference }) => difference)).toEqual([0, 0, 0]);
  });

  test("tables stacked on one sheet under a title each", () => {
    const stacked = (title: string, amounts: readonly number[]): (string | number)[][] => [[title], ["Provider", "Jan-24", "Feb-24"], ["Al Smith", ...amounts], ["Total", ...amounts], []];
    const printed = output([...stacked("Charges", [100, 200]), ...stacked("Payments", [10, 20]), ...stacked("Refunds", [1, 2])]);
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [27] });
  });

  test("a sheet for each provider", () => {
    const printed = workbook(
      ["Al Smith", [["Month", "Payments"], ["Jan-24", 1], ["Feb-24", 2]]],
      ["Lee, Bo", [["Month", "Payments"], ["Jan-24", 4], ["Feb-24", 5]]],
    );
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [3], "Bo Lee": [9] });
  });

  test("a sheet for each year", () => {
    const printed = workbook(
      ["2023", [["Provider", "Oct", "Nov", "Dec"], ["Al Smith", 1, 2, 3]]],
      ["2024", [["Provider", "Jan", "Feb", "Mar"], ["Smith, Al", 4, 5, 6]]],
    );
    expect(printed.quarters).toEqual(["2023Q4", "2024Q1"]);
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [6, 15] });
  });

  test("measures named down the side of months", () => {
    const printed = output([
      ["Provider", "Measure", "Jan-24", "Feb-24", "Mar-24"],
      ["Al Smith", "Charges", 9, 9, 9],
      ["", "Payments", 5, 6, 7],
      ["", "Refunds", 1, 1, 1],
      ["Bo Lee", "Charges", 9, 9, 9],
      ["", "Payments", 5, 6, 7],
      ["", "Refunds", 0, 0, 0],
    ]);
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [15], "Bo Lee": [18] });
  });

  test("a summary that repeats the detail to the cent is counted once", () => {
    const printed = workbook(
      ["Summary", [["Provider", "Q1 2024"], ["Smith, Al", 6]]],
      ["Detail", [["Month", "Provider", "Payer", "Payments"], ["Jan-24", "Al Smith", "Aetna", 1], ["Feb-24", "Al Smith", "Aetna", 2], ["Mar-24", "Al Smith", "BCBS", 3]]],
    );
    expect(printed.series).toEqual({ "Al Smith": { collections: [6], cfte: null, payers: { Aetna: 3, BCBS: 3 } } });
    expect(printed.findings).toContainEqual({ severity: "note", text: "Summary repeats figures of Detail and agrees with them; they are counted once.", where: "Summary!A1:B2" });
  });

  test("a hidden sheet is read only where nothing else has collections", () => {
    const rows = [["Provider", "Q1 2024"], ["Al Smith", 6]];
    const shown = read([sheet("Payments", rows), sheet("Old", [["Provider", "Q1 2024"], ["Al Smith", 99]], { visibility: "hidden" })]);
    expect(shown).toMatchObject({ outcome: "records", group: { physicians: [{ collections: [600] }] } });
    const hidden = read([sheet("Old", rows, { visibility: "hidden" })]);
    expect(hidden).toMatchObject({ outcome: "records", findings: [{ severity: "warning", code: "hidden_sheet" }] });
  });

  test("a sheet for each month", () => {
    const printed = workbook(
      ["Jan 2024", [["Provider", "Payments"], ["Al Smith", 1], ["Total", 1]]],
      ["Feb 2024", [["Provider", "Payments"], ["Al Smith", 2], ["Total", 2]]],
      ["Summary", [["Payments for March 2024"], ["Provider", "Payments"], ["Al Smith", 4]]],
    );
    expect(printed).toMatchObject({ outcome: "records", quarters: ["2024Q1"], incomplete_quarters: [], series: { "Al Smith": { collections: [7] } } });
  });

  test("rows of quarters among the months they sum are totals, wherever they stand", () => {
    const rows = (quarter: number): (string | number)[][] => [
      ["Provider", "Month", "Payments"],
      ["Al Smith", "Q1 2024", quarter],
      ["Al Smith", "Jan-24", 1],
      ["Bo Lee", "Jan-24", 5],
      ["Al Smith", "Feb-24", 2],
      ["Al Smith", "Mar-24", 3],
      ["Al Smith", "Q2 2024", 9],
      ["Total", "", 20],
    ];
    expect(collectionsOf(output(rows(6)))).toEqual({ "Al Smith": [6, 9], "Bo Lee": [5, null] });
    expect(output(rows(7))).toMatchObject({ outcome: "refuse", problem: "totals_do_not_tie" });
  });

  test("quarters over months, in two rows", () => {
    const printed = output([["", "Q1 2024", "", "", "Q2 2024", "", ""], ["Provider", "Jan", "Feb", "Mar", "Apr", "May", "Jun"], ["Al Smith", 1, 2, 3, 4, 5, 6]]);
    expect(printed.series).toMatchObject({ "Al Smith": { collections: [6, 15] } });
  });
});
