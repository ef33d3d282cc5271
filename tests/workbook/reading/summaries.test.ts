import { toReaderOutput } from "../../../src/workbook/reading/to-reader-output";
import { output, read, sheet } from "./builders";

describe("a summary of whole years beside the months", () => {
  const months = sheet("Detail", [["Provider", "Q1 2024", "Q2 2024"], ["Ann Lee", 100, 200], ["Bo Diaz", 10, 20], ["Cy Weiss", 1, 2]]);
  const summary = (ann: number) => sheet("Summary", [["Provider", "2024 Collections"], ["Ann Lee", ann], ["Bo Diaz", 30], ["Cy Weiss", 3]]);

  test("ties person by person", () => {
    const printed = toReaderOutput(read([months, summary(300)]));
    expect(printed).toMatchObject({ outcome: "records", questions: [] });
    expect(printed.tie_out).toContainEqual({ what: "Ann Lee, 2024", where: "Summary!B2", file: 300, read: 300, difference: 0 });
  });

  test("is asked about where it differs for one of them, naming the cell and both figures", () => {
    const printed = toReaderOutput(read([months, summary(301)]));
    expect(printed).toMatchObject({ outcome: "ask", questions: [{ id: "summary-differs", where: ["Summary!B2"] }] });
    expect(printed.questions[0]?.text).toContain("$301.00");
    expect(printed.questions[0]?.text).toContain("$300.00");
  });
});

test("a quarter and its restatement are the manager's to choose between", () => {
  const printed = output([["Provider", "Q1 2024", "Q1 2024 restated"], ["Ann Lee", 100, 90], ["Bo Diaz", 10, 9]]);
  expect(printed).toMatchObject({ outcome: "ask", problem: "two_collections_columns" });
  expect(new Set(printed.questions[0]?.options.map(({ id }) => id)).size).toBe(2);
});

test.each(["fcst", "est.", "Estimated", "planned", "annualized", "Budget"])("months under a band that says %s are a plan's", (word) => {
  const printed = output([[null, "Actual", null, null, word, null, null], ["Provider", "Jan 2024", "Feb 2024", "Mar 2024", "Apr 2024", "May 2024", "Jun 2024"], ["Ann Lee", 1, 2, 3, 4, 5, 6]]);
  expect(printed.quarters).toEqual(["2024Q1"]);
});

test("a column headed Net that payments less another column make is what was collected", () => {
  const printed = output([["Month", "Provider", "Payments", "Refunds", "Net"], ["Jan-24", "Ann Lee", 100, 10, 90], ["Feb-24", "Ann Lee", 50, 5, 45], ["Mar-24", "Ann Lee", 70, 0, 70]]);
  expect(printed).toMatchObject({ outcome: "records", series: { "Ann Lee": { collections: [205] } } });
});

test.each([0, 1, 2])("a band typed over column %d of its three is of all three", (at) => {
  const band = (word: string): (string | null)[] => [0, 1, 2].map((column) => (column === at ? word : null));
  const months = ["Jan 2024", "Feb 2024", "Mar 2024"];
  const printed = output([[null, ...band("Charges"), ...band("Payments")], ["Provider", ...months, ...months], ["Ann Lee", 100, 200, 300, 1, 2, 3], ["Bo Diaz", 400, 500, 600, 4, 5, 6]]);
  expect(printed).toMatchObject({ outcome: "records", series: { "Ann Lee": { collections: [6] }, "Bo Diaz": { collections: [15] } } });
});
