import { output, read, sheet, type Rows } from "./builders";

describe("where no honest reading exists", () => {
  test.each<[string, Rows, string]>([
    ["nothing on the sheet", [], "empty"],
    ["only blanks", [["", " "], ["\u00a0", ""]], "empty"],
    ["no provider", [["Month", "Payments"], ["Jan-24", 100], ["Feb-24", 100]], "no_provider"],
    ["only money of nobody", [["Month", "Provider", "Payments"], ["Jan-24", "Unassigned", 100], ["Feb-24", "Group", 100]], "no_provider"],
    ["no period", [["Provider", "Payments"], ["Al Smith", 100], ["Bo Lee", 100]], "no_period"],
    ["whole years only", [["Provider", "2023", "2024"], ["Al Smith", 100, 200], ["Bo Lee", 100, 300]], "no_period"],
    ["no year", [["Provider", "Jan", "Feb"], ["Al Smith", 100, 200]], "no_year"],
    ["percentages", [["Collection rate"], ["Provider", "Jan-24", "Feb-24"], ["Al Smith", "95%", "96%"]], "only_percentages"],
    ["charges only", [["Provider", "Month", "Charges"], ["Al Smith", "Jan-24", 100]], "no_collections"],
    ["charges by title", [["Charges by provider"], ["Provider", "Jan-24", "Feb-24"], ["Al Smith", 100, 200]], "no_collections"],
    ["work units", [["wRVUs by provider"], ["Provider", "Jan-24", "Feb-24"], ["Al Smith", 100, 200]], "no_collections"],
    ["prose", [["Dear partners,"], ["please see the attached."]], "no_collections"],
  ])("%s", (_, rows, problem) => {
    const printed = output(rows, { sheetName: "Data" });
    expect(printed).toMatchObject({ outcome: "refuse", problem, quarters: [], questions: [] });
    expect(printed.series).toBeUndefined();
    expect(printed.why.length).toBeGreaterThan(20);
  });

  test("percentages are known by their number format too", () => {
    const rows = [["Provider", "Jan-24", "Feb-24"], ["Al Smith", 0.95, 0.96]];
    const reading = read([sheet("Data", rows, { numberFormats: [["General", "General", "General"], ["General", "0.0%", "0.0%"]] })]);
    expect(reading).toMatchObject({ outcome: "refuse", problem: "only_percentages" });
  });
});

describe("cells that cannot be read", () => {
  const rows = (cell: string): Rows => [["Provider", "Jan-24", "Feb-24", "Mar-24", "Apr-24"], ["Al Smith", 100, cell, 300, 400], ["Bo Lee", 10, 20, 30, 40]];

  test.each(["#REF!", "#VALUE!", "see note", "12%", "1.2.3"])("%j leaves that quarter of that person blank, with a finding at the cell", (cell) => {
    const printed = output(rows(cell));
    expect(printed).toMatchObject({ outcome: "records", series: { "Al Smith": { collections: [null, 400] }, "Bo Lee": { collections: [60, 40] } } });
    expect(printed.findings).toContainEqual(expect.objectContaining({ severity: "warning", where: "Payments!C2" }));
  });

  test.each(["", "-", "\u2014", "n/a"])("%j is no figure and nothing to report", (cell) => {
    const printed = output(rows(cell));
    expect(printed.series?.["Al Smith"]?.collections).toEqual([400, 400]);
    expect(printed.findings.filter(({ where }) => where === "Payments!C2")).toEqual([]);
  });

  test("a row whose only figure cannot be read is reported, in a table of rows too", () => {
    const printed = output([["Month", "Provider", "Payments"], ["Jan-24", "Al Smith", "see note"], ["Jan-24", "Bo Lee", 5]]);
    expect(printed).toMatchObject({ series: { "Al Smith": { collections: [null] } }, findings: [{ where: "Payments!C2" }, {}] });
  });
});
