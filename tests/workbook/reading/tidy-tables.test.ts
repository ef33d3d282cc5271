import { collectionsOf, formats, output, read, serial, sheet, type Rows } from "./builders";

const HEADINGS = ["Posting Date", "Rendering Provider", "Payer", "Payments", "Refunds"];
const rows: Rows = [
  HEADINGS,
  ["1/15/2024", "SMITH, JOHN MD", "Aetna", "$1,000.00", ""],
  ["2/15/2024", "Smith, John", "Medicare", 500, 20],
  ["3/29/2024", "Dr. John Smith", "Aetna", "(100.00)", ""],
  ["1/20/2024", "Lee, Ann DO", "BCBS", 700, null],
  ["3/30/2024", "Unassigned", "BCBS", 70, null],
];

describe("a table of rows", () => {
  test("becomes net collections by person and quarter", () => {
    const printed = output(rows);
    expect(printed.quarters).toEqual(["2024Q1"]);
    expect(collectionsOf(printed)).toEqual({ "John Smith": [1380], "Ann Lee": [700] });
    expect(printed.unattributed).toEqual({ labels: ["Unassigned"], total: 70, collections: [70] });
    expect(printed.totals).toEqual({ collections: 2150, attributed: 2080, unattributed: 70 });
  });

  test("gives payers as printed, net of refunds", () => {
    expect(output(rows).series?.["John Smith"]?.payers).toEqual({ Aetna: 900, Medicare: 480 });
  });

  test("is counted by posting date where its heading says so", () => {
    expect(read([sheet("Payments", rows)]).group?.dateBasis).toBe("posting");
    const service: Rows = rows.map((row, index) => (index === 0 ? ["DOS", ...row.slice(1)] : row));
    expect(read([sheet("Payments", service)]).group?.dateBasis).toBe("service");
  });

  test("prints zero as zero and nothing as null", () => {
    const printed = output([
      ["Month", "Provider", "Payments"],
      ["Jan-24", "Al Smith", 0],
      ["Apr-24", "Al Smith", 5],
      ["Apr-24", "Bo Lee", 7],
    ]);
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [0, 5], "Bo Lee": [null, 7] });
  });

  test("has one entry for each quarter between the first and the last", () => {
    const printed = output([
      ["Month", "Provider", "Payments"],
      ["Oct-24", "Al Smith", 5],
      ["Jan-24", "Al Smith", 4],
    ]);
    expect(printed.quarters).toEqual(["2024Q1", "2024Q2", "2024Q3", "2024Q4"]);
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [4, null, null, 5] });
  });

  test("takes a year and a month from two columns", () => {
    const printed = output([
      ["Year", "Month", "Provider", "Collections"],
      [2024, 1, "Al Smith", 5],
      [2024, "Feb", "Al Smith", 6],
      [2023, 12, "Bo Lee", 7],
    ]);
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [null, 11], "Bo Lee": [7, null] });
  });

  test("adds what insurance and patients paid where nothing else is printed", () => {
    const printed = output([
      ["Month", "Provider", "Charges", "Ins Paid", "Pt Paid", "Adjustments"],
      ["Jan-24", "Al Smith", 900, 100, 10, 3],
      ["Feb-24", "Al Smith", 900, 200, 20, 3],
    ]);
    expect(printed.outcome).toBe("records");
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [330] });
  });

  test("takes the column that the components make, and adds nothing twice", () => {
    const printed = output([
      ["Month", "Provider", "Ins Paid", "Pt Paid", "Total Paid"],
      ["Jan-24", "Al Smith", 100, 10, 110],
      ["Feb-24", "Al Smith", 200, 20, 220],
    ]);
    expect(printed).toMatchObject({ outcome: "records" });
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [330] });
  });

  test("says so when Net is proven to be Payments less Refunds", () => {
    const printed = output([
      ["Month", "Provider", "Payments", "Refunds", "Net Payments"],
      ["Jan-24", "Al Smith", 100, 10, 90],
      ["Feb-24", "Al Smith", 100, 5, 95],
    ]);
    expect(printed).toMatchObject({ outcome: "records", questions: [] });
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [185] });
    expect(printed.findings.map(({ text }) => text)).toContain("Net Payments is Payments less Refunds on each of 2 rows.");
  });

  test("reads refunds as money given back, on whichever side of zero they are printed", () => {
    const below = (sign: number): Rows => [
      ["Month", "Provider", "Payments", "Refunds"],
      ["Jan-24", "Al Smith", 100, 5 * sign],
      ["Feb-24", "Al Smith", 200, 1 * sign],
    ];
    expect(collectionsOf(output(below(1)))).toEqual({ "Al Smith": [294] });
    expect(collectionsOf(output(below(-1)))).toEqual({ "Al Smith": [294] });
  });

  test("reads payments printed as credits as money received, with a warning", () => {
    const printed = output([
      ["Month", "Provider", "Payments", "Refunds"],
      ["Jan-24", "Al Smith", -100, 5],
      ["Feb-24", "Al Smith", -200, 0],
    ]);
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [295] });
    expect(printed.findings).toContainEqual(expect.objectContaining({ severity: "warning", where: "Payments!C1" }));
  });

  test("sorts rows whose figure is named in a column of its own", () => {
    const printed = output([
      ["Provider", "Month", "Transaction Type", "Amount"],
      ["Al Smith", "Jan-24", "Payment", 300],
      ["Al Smith", "Jan-24", "Refund", 20],
      ["Al Smith", "Jan-24", "Adjustment", 50],
      ["Bo Lee", "Feb-24", "Payment", 20],
    ]);
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [280], "Bo Lee": [20] });
  });

  test("credits the rendering provider, not the billing one, and says so", () => {
    const printed = output([
      ["Month", "Billing Provider", "Rendering Provider", "Referring Provider", "Payments"],
      ["Jan-24", "Lee, Bo", "Smith, Al", "Who, Ann", 5],
    ]);
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [5] });
    expect(printed.findings.map(({ text }) => text)).toContain('Collections are credited by "Rendering Provider", not by "Billing Provider".');
  });

  test("reads a payer that is called a total as a payer", () => {
    const printed = output([
      ["Provider", "Month", "Insurance", "Payments"],
      ["Al Smith", "Jan-24", "Total Health Care", 5],
      ["Al Smith", "Feb-24", "Aetna", 6],
      ["Total", "", "", 11],
    ]);
    expect(printed).toMatchObject({ outcome: "records", series: { "Al Smith": { payers: { Aetna: 6, "Total Health Care": 5 } } } });
  });

  test("is found below titles, filter lines and notes, wherever the sheet's cells begin", () => {
    const titled: Rows = [
      ["Lakeside Cardiology Associates, P.C."],
      ["Charges and Payments by Provider"],
      ["Provider: All", "Posting Date: 01/01/2024 - 03/31/2024"],
      ["Run date: 4/1/2024"],
      [],
      ...rows,
      [],
      ["* excludes capitation"],
      ["Page 1 of 1"],
    ];
    const reading = read([sheet("My Payments", titled, { firstRow: 2, firstColumn: 1 })]);
    expect(reading.group).toMatchObject({ groupName: "Lakeside Cardiology Associates, P.C.", incompleteQuarters: [] });
    expect(reading.sources).toEqual([{ what: "collections", where: "'My Payments'!B8:F13" }]);
  });

  test("reads serial dates of both date systems", () => {
    const dated = (offset: number): Rows => [
      ["Posting Date", "Provider", "Payments"],
      [serial(2024, 1, 5) - offset, "Al Smith", 45_292],
      [serial(2024, 2, 5) - offset, "Al Smith", 45_323],
    ];
    expect(collectionsOf(output(dated(0)))).toEqual({ "Al Smith": [90_615] });
    expect(collectionsOf(output(dated(1462), { dateSystem: "1904" }))).toEqual({ "Al Smith": [90_615] });
  });

  test("reads day-first dates where the file can be read no other way", () => {
    const printed = output([
      ["Posting Date", "Provider", "Payments"],
      ["31/01/2024", "Al Smith", 5],
      ["03/04/2024", "Al Smith", 6],
    ]);
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [5, 6] });
  });

  test("is one table though every cell of it is text and rows hold several dates", () => {
    const printed = output([
      ["Post Date", "Check Date", "DOS", "Provider", "Type", "Insurance", "Paid"],
      ["1/5/2024", "1/4/2024", "1/2/2024", "Smith, Al", "Payment", "Insurance", "500"],
      ["2/5/2024", "2/4/2024", "2/2/2024", "Smith, Al", "Payment", "Self Pay", "2024"],
      ["3/25/2024", "3/24/2024", "3/2/2024", "Lee, Bo", "Refund", "Aetna", "-10"],
    ]);
    expect(printed.outcome).toBe("records");
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [2524], "Bo Lee": [-10] });
  });

  test("may leave the heading over its providers blank", () => {
    const printed = output([["", "Month", "Payments"], ["Smith, Al", "Jan-24", 5], ["Lee, Bo", "Jan-24", 6], ["Total", "", 11]]);
    expect(collectionsOf(printed)).toEqual({ "Al Smith": [5], "Bo Lee": [6] });
    expect(output([["Customer", "Month", "Payments"], ["Smith, Al", "Jan-24", 5]]).problem).toBe("no_provider");
  });

  test("takes no heading for a person where a column holds the people", () => {
    const printed = output([["Month", "Provider", "Foo Bar"], ["Jan-24", "Smith, Al", 5]]);
    expect(printed).toMatchObject({ outcome: "refuse", problem: "no_collections" });
  });

  test("believes a plain heading over names only where they cannot be patients", () => {
    const under = (heading: string, name: string): unknown => output([["Month", heading, "Payments"], ["Jan-24", name, 5], ["Feb-24", name, 6]]).problem;
    expect(under("Name", "Smith, Al MD")).toBeNull();
    expect(under("Employee", "Smith, Al")).toBeNull();
    expect(under("Name", "Smith, Al")).toBe("no_provider");
  });

  test("takes last and first names beside dates for a physician's only where degrees say so", () => {
    expect(output([["Last Name", "First Name", "Date", "Payments"], ["Smith", "Al", "Jan-24", 5]]).problem).toBe("no_provider");
    expect(collectionsOf(output([["Last", "First", "Degree", "Month", "Payments"], ["Smith", "Al", "MD", "Jan-24", 5]]))).toEqual({ "Al Smith": [5] });
  });

  describe("with names on some rows only", () => {
    const cycle: Rows = ["Jan-24", "Feb-24", "Mar-24"].flatMap((month) => [[month, "Al Smith", 5], [month, "Bo Lee", 6], [month, "", 7]]);

    test("gives the rows between recurring names to nobody, and asks where they hold much", () => {
      const printed = output([["Month", "Provider", "Payments"], ...cycle]);
      expect(collectionsOf(printed)).toEqual({ "Al Smith": [15], "Bo Lee": [18] });
      expect(printed).toMatchObject({ outcome: "ask", unattributed: { labels: ["(blank)"], total: 21 }, questions: [{ id: "blank-names", default: "nobody", where: expect.arrayContaining(["Payments!B4"]) as string[] }] });
      expect(output([["Month", "Provider", "Payments"], ...cycle], { answers: { "blank-names": "nobody" } }).outcome).toBe("records");
    });

    test("gives rows under a recurring name to it where each has a payer of its own", () => {
      const group = (name: string): Rows => [[name, "Aetna", 5], ["", "Cigna", 6]];
      const printed = output([["Provider", "Payer", "Q1 2024"], ...group("Al Smith"), ...group("Bo Lee"), ...group("Al Smith")]);
      expect(printed.outcome).toBe("records");
      expect(collectionsOf(printed)).toEqual({ "Al Smith": [22], "Bo Lee": [11] });
    });
  });

  test("takes no row of a date, several names and a round amount for a heading", () => {
    const day = (number: number): number => serial(2024, 1, number);
    const rows: Rows = [
      ["Post Date", "Billing Provider", "Rendering Provider", "Payment"],
      [day(2), "Smith, Al", "Smith, Al", 10.5],
      [day(3), "Smith, Al", "Lee, Bo", 72051],
      [day(4), "Smith, Al", "Lee, Bo", 5.25],
      [day(5), "Smith, Al", "Smith, Al", 4.5],
    ];
    const printed = read([sheet("Payments", rows, { numberFormats: formats(rows, (row, column) => (row > 0 && column === 0 ? "m/d/yyyy" : "General")) })]);
    expect(printed.group?.physicians.map(({ name, collections }) => [name, ...collections])).toEqual([["Al Smith", 1500], ["Bo Lee", 7205625]]);
  });

  test("reads no amounts where the cells are dates", () => {
    const rows: Rows = [["Month", "Provider", "Received", "Payments"], ["Jan-24", "Smith, Al", serial(2024, 1, 5), 5]];
    const printed = read([sheet("Payments", rows, { numberFormats: formats(rows, (row, column) => (row > 0 && column === 2 ? "m/d/yyyy" : "General")) })]);
    expect(printed.questions).toEqual([]);
    expect(printed.group?.physicians.map(({ collections }) => collections)).toEqual([[500]]);
  });
});
