import { collectionsOf, output, type Rows } from "./builders";

describe("totals in the file", () => {
  const wide: Rows = [
    ["Provider", "Jan-24", "Feb-24", "Mar-24", "Q1 2024", "Apr-24", "2024"],
    ["Al Smith", 100.1, 200, 300, 600.1, 400, 1000.1],
    ["Bo Lee", 10, 20, "-", 30, "", 30],
    ["Total", 110.1, 220, 300, 630.1, 400, 1030.1],
  ];

  test("are met and never added, by row, by column and for all", () => {
    const printed = output(wide);
    expect(printed).toMatchObject({ outcome: "records", totals: { collections: 1030.1 } });
    expect(printed.tie_out.map(({ where }) => where)).toEqual(expect.arrayContaining(["Payments!E2", "Payments!G3", "Payments!B4", "Payments!G4"]));
    expect(printed.tie_out.every(({ difference }) => difference === 0)).toBe(true);
  });

  test("refuse the reading where one does not agree, naming the cell and both figures", () => {
    const wrong: Rows = wide.map((row, index) => (index === 3 ? ["Total", 110.1, 221, 300, 630.1, 400, 1030.1] : row));
    const printed = output(wrong);
    expect(printed).toMatchObject({ outcome: "refuse", problem: "totals_do_not_tie" });
    expect(printed.series).toBeUndefined();
    expect(printed.why).toContain("Payments!C4");
    expect(printed.why).toContain("$221.00");
    expect(printed.why).toContain("$220.00");
    expect(printed.tie_out).toContainEqual({ what: "Total, 2024-02", where: "Payments!C4", file: 221, read: 220, difference: 1 });
  });

  const tidy: Rows = [
    ["Month", "Provider", "Payments", "Refunds"],
    ["Jan-24", "Al Smith", 10, 1],
    ["Jan-24", "Bo Lee", 20, 0],
    ["Jan-24 Total", "", 30, 1],
    ["Feb-24", "Al Smith", 100, 0],
    ["Feb-24", "Bo Lee", 200, 3],
    ["Feb-24 Total", "", 300, 3],
    ["Grand Total", "", 330, 4],
    ["Total for Al Smith", "", 110, 1],
    ["Bo Lee Total", "", 220, 3],
  ];

  test("may be subtotals, a grand total and totals by name below it", () => {
    const printed = output(tidy);
    expect(printed.outcome).toBe("records");
    expect(printed.tie_out).toHaveLength(10);
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [109], "Bo Lee": [217] });
  });

  test("may be nested", () => {
    const printed = output([
      ["Site", "Provider", "Month", "Payments"],
      ["North", "Al Smith", "Jan-24", 1],
      ["North", "Al Smith", "Feb-24", 2],
      ["", "Al Smith Total", "", 3],
      ["North", "Bo Lee", "Jan-24", 4],
      ["", "Bo Lee Total", "", 4],
      ["North Total", "", "", 7],
      ["South", "Cy Young", "Jan-24", 8],
      ["", "Cy Young Total", "", 8],
      ["South Total", "", "", 8],
      ["Grand Total", "", "", 15],
    ]);
    expect(printed).toMatchObject({ outcome: "records", totals: { collections: 15 } });
    expect(printed.tie_out).toHaveLength(6);
  });

  test("may stand above their rows", () => {
    const printed = output([
      ["Provider", "Month", "Payments"],
      ["Total", "", 10],
      ["Al Smith Total", "", 3],
      ["Al Smith", "Jan-24", 1],
      ["Al Smith", "Feb-24", 2],
      ["Bo Lee Total", "", 7],
      ["Bo Lee", "Jan-24", 7],
    ]);
    expect(printed).toMatchObject({ outcome: "records", totals: { collections: 10 } });
  });

  test("may have no label at all", () => {
    const rows = (total: number): Rows => [["Month", "Provider", "Payments"], ["Jan-24", "Al Smith", 1], ["Jan-24", "Bo Lee", 2], [], ["", "", total]];
    expect(output(rows(3))).toMatchObject({ outcome: "records", totals: { collections: 3 } });
    expect(output(rows(4))).toMatchObject({ outcome: "refuse", problem: "totals_do_not_tie" });
  });

  test("may be known by arithmetic alone, when the label speaks of the group", () => {
    const rows = (last: Rows[number]): Rows => [["Provider", "Jan-24", "Feb-24"], ["Al Smith", 100, 200], ["Bo Lee", 10, 20], last];
    expect(output(rows(["Practice", 110, 220]))).toMatchObject({ unattributed: null, totals: { collections: 330 } });
    expect(output(rows(["Group", 1, 2]))).toMatchObject({ unattributed: { labels: ["Group"], total: 3 } });
  });

  test("may include money of nobody", () => {
    const printed = output([["Provider", "Jan-24", "Feb-24"], ["Al Smith", 100, 200], ["Unapplied", 5, 6], ["", 1, 1], ["", 2, 2], ["Total", 108, 209]]);
    expect(printed).toMatchObject({ outcome: "records", unattributed: { labels: ["Unapplied", "(blank)"], total: 17 } });
  });

  test("agree to half a cent with figures finer than a cent", () => {
    const printed = output([["Provider", "Jan-24", "Feb-24"], ["Al Smith", 100.005, 200], ["Bo Lee", 200.005, 100], ["Total", 300.01, 300]]);
    expect(printed.outcome).toBe("records");
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [300.01], "Bo Lee": [300.01] });
    expect(printed.findings).toContainEqual(expect.objectContaining({ severity: "note", where: "Payments!B2" }));
    const off = output([["Provider", "Jan-24"], ["Al Smith", 100], ["Total", 100.006]]);
    expect(off.problem).toBe("totals_do_not_tie");
  });

  test("that are averages or shares are left alone", () => {
    const printed = output([["Month", "Provider", "Payments"], ["Jan-24", "Al Smith", 10], ["Jan-24", "Bo Lee", 20], ["Group average", "", 15], ["Total", "", 30]]);
    expect(printed).toMatchObject({ outcome: "records", totals: { collections: 30 } });
  });
});
