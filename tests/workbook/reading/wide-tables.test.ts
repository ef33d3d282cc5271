import { collectionsOf, output, serial, type Rows } from "./builders";

const expected = { "Al Smith": [6, 15], "Bo Lee": [60, 150] };
const table = (months: Rows[number]): Rows => [
  ["Collections by provider"],
  [],
  ["Provider", ...months],
  ["Smith, Al MD", 1, 2, 3, 4, 5, 6],
  ["Lee, Bo DO", 10, 20, 30, 40, 50, 60],
];

describe("providers down, periods across", () => {
  test.each<[string, Rows[number]]>([
    ["short months", ["Jan-24", "Feb-24", "Mar-24", "Apr-24", "May-24", "Jun-24"]],
    ["long months", ["January 2024", "February 2024", "March 2024", "April 2024", "May 2024", "June 2024"]],
    ["numbers of months", ["01/2024", "02/2024", "03/2024", "04/2024", "05/2024", "06/2024"]],
    ["years and months", ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"]],
    ["serial first days", [1, 2, 3, 4, 5, 6].map((month) => serial(2024, month))],
    ["serial last days", [1, 2, 3, 4, 5, 6].map((month) => serial(2024, month + 1, 0))],
    ["six digits", [202_401, 202_402, 202_403, 202_404, 202_405, 202_406]],
    ["text dates", ["1/31/2024", "2/29/2024", "3/31/2024", "4/30/2024", "5/31/2024", "6/30/2024"]],
  ])("%s are read", (_, months) => {
    const printed = output(table(months));
    expect(printed).toMatchObject({ outcome: "records", quarters: ["2024Q1", "2024Q2"], incomplete_quarters: [] });
    expect(collectionsOf(printed)).toEqual(expected);
  });

  test.each<[string, readonly (string | number)[]]>([
    ["Q1 2024", ["Q1 2024", "Q2 2024"]],
    ["2024Q1", ["2024Q1", "2024Q2"]],
    ["1Q24", ["1Q24", "2Q24"]],
    ["quarters by their months", ["Jan\u2013Mar 2024", "Apr\u2013Jun 2024"]],
    ["quarters by their ends", ["Quarter ended 3/31/2024", "Quarter ended 6/30/2024"]],
    ["serial last days of quarters", [serial(2024, 3, 31), serial(2024, 6, 30)]],
  ])("%s are quarters", (_, quarters) => {
    const printed = output([
      ["Collections"],
      ["Provider", ...quarters],
      ["Smith, Al", 6, 15],
      ["Lee, Bo", 60, 150],
    ]);
    expect(printed).toMatchObject({ outcome: "records", quarters: ["2024Q1", "2024Q2"], incomplete_quarters: [] });
    expect(collectionsOf(printed)).toEqual(expected);
  });

  test("a band of years over bare months says which year each is of", () => {
    const printed = output([
      ["", 2023, "", "", 2024, "", ""],
      ["Provider", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"],
      ["Al Smith", 1, 2, 3, 4, 5, 6],
    ]);
    expect(printed).toMatchObject({ outcome: "records", quarters: ["2023Q4", "2024Q1"], series: { "Al Smith": { collections: [6, 15] } } });
  });

  test("a title's year holds for bare months, but not for months that run over the end of a year", () => {
    const table = (months: readonly string[]): Rows => [["Collections 2024"], ["Provider", ...months], ["Al Smith", ...months.map((_, index) => index + 1)]];
    expect(output(table(["Jan", "Feb", "Mar"]))).toMatchObject({ outcome: "records", series: { "Al Smith": { collections: [6] } } });
    expect(output(table(["Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb"]))).toMatchObject({ outcome: "refuse", problem: "no_year" });
  });

  test("a fiscal year in the title, with its start, places bare months in two calendar years", () => {
    const printed = output([
      ["Collections FY2024 (fiscal year begins July 1)"],
      ["Provider", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"],
      ["Al Smith", 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ]);
    expect(printed).toMatchObject({ quarters: ["2023Q3", "2023Q4", "2024Q1"], series: { "Al Smith": { collections: [6, 15, 24] } } });
  });

  test("amounts that could be serial dates are amounts", () => {
    const printed = output([
      ["Provider", "Jan-24", "Feb-24", "Mar-24"],
      ["Al Smith", 45_292, 45_323, 45_352],
      ["Bo Lee", 45_292, 45_323, 45_352],
    ]);
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [135_967], "Bo Lee": [135_967] });
  });

  test("a person whose months are the sums of two others' is still a person", () => {
    const printed = output([
      ["Provider", "Jan-24", "Feb-24", "Mar-24"],
      ["Al Smith", 100, 200, 300],
      ["Bo Lee", 200, 100, 30],
      ["Cy Young", 300, 300, 330],
    ]);
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [600], "Bo Lee": [330], "Cy Young": [930] });
  });

  test("running totals, averages, shares and budgets beside the months are not read", () => {
    const printed = output([
      ["Provider", "Jan-24", "YTD", "Feb-24", "YTD", "Average", "% of total", "Budget"],
      ["Al Smith", 100, 100, 200, 300, 150, 0.5, 999],
      ["Bo Lee", 200, 200, 100, 300, 150, 0.5, 999],
      ["Group average", 150, 150, 150, 300, 150, "", 999],
    ]);
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [300], "Bo Lee": [300] });
    expect(printed.findings.filter(({ text }) => text.includes("running total")).map(({ where }) => where)).toEqual(["Payments!C1", "Payments!E1"]);
  });

  test("payers beside the provider are kept", () => {
    const printed = output([
      ["Provider", "Payer", "Jan-24", "Feb-24", "Mar-24"],
      ["Al Smith", "Aetna", 1, 2, 3],
      ["Al Smith", "Medicare", 4, 5, 6],
    ]);
    expect(printed.series).toEqual({ "Al Smith": { collections: [21], cfte: null, payers: { Aetna: 6, Medicare: 15 } } });
  });

  test("a heading printed again on every page is not data", () => {
    const months = [serial(2024, 1), serial(2024, 2)];
    const printed = output([
      ["Provider", ...months],
      ["Al Smith", 1, 2],
      ["Provider", ...months],
      ["Bo Lee", 3, 4],
      ["Total", 4, 6],
    ]);
    expect(printed.outcome).toBe("records");
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [3], "Bo Lee": [7] });
  });

  test("amounts in thousands are multiplied, with a warning", () => {
    const printed = output([
      ["Collections by provider ($ in thousands)"],
      ["Provider", "Jan-24", "Feb-24", "Mar-24"],
      ["Al Smith", 101.5, 102, 103],
    ]);
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [306_500] });
    expect(printed.findings).toContainEqual(expect.objectContaining({ severity: "warning", text: expect.stringContaining("thousands") as string }));
  });
});
