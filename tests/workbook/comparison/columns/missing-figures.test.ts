import { comparisonTable } from "../../../../src/workbook";
import { aComparison, aPhysician, aRow, withoutCfte } from "../../../support/a-group";

/** One associate's cells by column, beside somebody who has everything, so that no column is left out. */
function cellsOf(overrides: Parameters<typeof aPhysician>[0]): Readonly<Record<string, string>> {
  const { columns, rows } = comparisonTable(aComparison({}, [aPhysician({ name: "Has Everything" }), aPhysician({ name: "Has It Too" }), aPhysician({ ...overrides, name: "The One" })]));
  const row = rows.find(([name]) => name === "The One") ?? [];
  return Object.fromEntries(columns.map(({ id }, index) => [id, row[index] ?? ""]));
}

describe("figures that are not there", () => {
  test("are words where an associate has only two quarters so far", () => {
    const cells = cellsOf({ collections: [null, null, null, null, 20_000_000, 25_000_000], cfte: [null, null, null, null, 1, 1] });
    expect(cells).toMatchObject({ compared: "not yet", growth: "not yet", trend: "2 quarters so far", percentile: "not yet", overheadCoverage: "not yet" });
    expect(cells["line"]).toMatch(/^····[▁-█]{2}$/);
  });

  test("are words in the singular after a single quarter", () => {
    expect(cellsOf({ collections: [null, null, null, null, null, 25_000_000] })["trend"]).toBe("1 quarter so far");
  });

  test("say that clinical time is missing, rather than take it for full", () => {
    const cells = cellsOf({ cfte: [null, null, null, null, null, null] });
    expect(cells).toMatchObject({ cfte: "no cFTE", compared: "no cFTE", line: "no cFTE", growth: "no cFTE", trend: "no cFTE", percentile: "no cFTE" });
  });

  test("say that clinical time is given for some quarters only, and do not blame the collections", () => {
    const cells = cellsOf({ cfte: [null, null, null, null, 1, 1] });
    expect(cells).toMatchObject({ cfte: "1.00", compared: "no full cFTE", growth: "no full cFTE", trend: "2 quarters so far", percentile: "no full cFTE" });
  });

  test("do not name clinical time where nobody has any", () => {
    const collected = withoutCfte([aPhysician({ name: "Has Some" }), aPhysician({ name: "Has Some Too" })]);
    const nothing = withoutCfte([aPhysician({ name: "Has None", collections: [null, null, null, null, null, null] })]);
    const { rows } = comparisonTable(aComparison({}, [...collected, ...nothing]));
    expect(rows.find(([name]) => name === "Has None")).toContain("no figures");
    expect(rows.flat().filter((cell) => cell.includes("cFTE"))).toEqual([]);
  });

  test("say that a quarter of the last four is missing", () => {
    const cells = cellsOf({ collections: [30_000_000, 30_100_000, 30_200_000, 30_300_000, null, 30_400_000] });
    expect(cells).toMatchObject({ compared: "no full year", percentile: "no full year", overheadCoverage: "no full year" });
    expect(cells["growth"]).toMatch(/%$/);
  });

  test("name what the workbook does not give", () => {
    expect(cellsOf({ startDate: null, overhead: null, payers: null })).toMatchObject({
      yearsOnTrack: "no start date",
      overheadCoverage: "no overhead",
      payerRisk: "not given",
      topPayer: "not given",
      topShare: "not given",
    });
  });

  test("begin with “no” wherever a number is expected, by which the sheet mutes them", () => {
    const cells = cellsOf({ collections: [null, null, null, null, null, null], cfte: [null, null, null, null, null, null], startDate: null, overhead: null, payers: null });
    const { associate: _name, ...figures } = cells;
    expect(Object.values(figures).filter((words) => !words.startsWith("no"))).toEqual([]);
  });

  test("say that one physician alone has no peers to rank among", () => {
    const comparison = aComparison({ rows: [aRow({ percentile: 0.5 }), aRow({ name: "Alone", percentile: null })] });
    expect(comparisonTable(comparison).rows[1]).toContain("no peers");
  });

  test("leave a physician without agreed years with the years alone", () => {
    expect(cellsOf({ trackYears: null })["yearsOnTrack"]).toBe("3.3");
  });
});
