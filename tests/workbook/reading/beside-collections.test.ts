import { read, serial, sheet, type Rows } from "./builders";
import type { GroupRecord } from "../../../src/domain";

const collections: Rows = [["Provider", "Q1 2024", "Q2 2024"], ["Al Smith", 100, 200], ["Bo Lee", 10, ""]];

function group(...others: Parameters<typeof sheet>[]): GroupRecord {
  const reading = read([sheet("Payments", collections), ...others.map((each) => sheet(...each))]);
  if (reading.group === null) throw new Error(reading.why);
  return reading.group;
}

const person = (record: GroupRecord, name: string): GroupRecord["physicians"][number] | undefined => record.physicians.find((each) => each.name === name);

describe("clinical FTE", () => {
  test("by month is averaged over the months of the quarter", () => {
    const months = [1, 2, 3, 4, 5, 6].map((month) => serial(2024, month));
    const record = group(["cFTE", [["Provider", ...months], ["Smith, Al", 1, 1, 0.4, 0.5, 0.5, 0.5], ["Lee, Bo", "", "", "", "80%", 0.8, 0.8]]]);
    expect(person(record, "Al Smith")?.cfte[0]).toBeCloseTo(0.8, 12);
    expect(person(record, "Al Smith")?.cfte[1]).toBe(0.5);
    expect(person(record, "Bo Lee")?.cfte).toEqual([null, expect.closeTo(0.8, 12)]);
  });

  test("as one figure holds for the quarters with collections, and no others", () => {
    const record = group(["Staffing", [["Name", "Clinical FTE"], ["Smith, Al", 0.8], ["Lee, Bo", 1], ["Total", 1.8]]]);
    expect(record.physicians.map(({ cfte }) => cfte)).toEqual([[0.8, 0.8], [1, null]]);
  });

  test("may be a column of the collections themselves, repeated on every row of the month", () => {
    const rows: Rows = [
      ["Month", "Provider", "Payer", "Payments", "cFTE"],
      ["Jan-24", "Al Smith", "Aetna", 1, 0.8],
      ["Jan-24", "Al Smith", "BCBS", 1, 0.8],
      ["Feb-24", "Al Smith", "BCBS", 1, 1],
    ];
    expect(read([sheet("Payments", rows)]).group?.physicians[0]?.cfte[0]).toBeCloseTo(0.9, 12);
  });

  test("may stand in a column beside the months", () => {
    const rows: Rows = [["Provider", "cFTE", "Q1 2024", "Q2 2024", "Total"], ["Al Smith", 0.8, 1, 2, 3], ["Bo Lee", 1, 4, "", 4], ["Total", 1.8, 5, 2, 7]];
    expect(read([sheet("Payments", rows)])).toMatchObject({ outcome: "records", group: { physicians: [{ cfte: [0.8, 0.8] }, { cfte: [1, null] }] } });
  });

  test("is never invented, and above full time it is full time", () => {
    expect(group().physicians.map(({ cfte }) => cfte)).toEqual([[null, null], [null, null]]);
    const reading = read([sheet("Payments", collections), sheet("cFTE", [["Provider", "cFTE"], ["Al Smith", 1.2]])]);
    expect(reading.group?.physicians.map(({ cfte }) => cfte)).toEqual([[1, 1], [null, null]]);
    expect(reading.findings).toContainEqual(expect.objectContaining({ code: "cfte_above_one", where: "cFTE!A2:B2" }));
  });

  test("headed FTE alone is used with a warning", () => {
    const reading = read([sheet("Payments", collections), sheet("Staff", [["Provider", "FTE"], ["Al Smith", 0.9]])]);
    expect(reading.group?.physicians[0]?.cfte).toEqual([0.9, 0.9]);
    expect(reading.findings).toContainEqual(expect.objectContaining({ severity: "warning", code: "fte_not_clinical" }));
  });
});

describe("role, start and track", () => {
  test("are read beside names, in any order of columns", () => {
    const record = group([
      "Roster",
      [["Track (years)", "Hire Date", "Status", "Physician"], [4, serial(2023, 7, 10), "Associate", "Smith, Al MD"], ["", "8/1/2012", "Shareholder", "Lee, Bo"]],
    ]);
    expect(person(record, "Al Smith")).toMatchObject({ role: "associate", startDate: "2023-07-10", trackYears: 4 });
    expect(person(record, "Bo Lee")).toMatchObject({ role: "partner", startDate: "2012-08-01", trackYears: null });
  });

  test.each([
    ["Partner", "partner"],
    ["Owner", "partner"],
    ["Member", "partner"],
    ["Employed physician", "associate"],
    ["Non-partner", "associate"],
    ["Partner-track associate", "associate"],
    ["Locum", "unknown"],
    ["", "unknown"],
  ])("%j is %s", (status, role) => {
    expect(person(group(["Roster", [["Provider", "Role", "Start Date"], ["Al Smith", status, serial(2020, 1)]]]), "Al Smith")?.role).toBe(role);
  });

  test("of people without collections are a note, not a record", () => {
    const reading = read([sheet("Payments", collections), sheet("Roster", [["Provider", "Role"], ["Cy Young", "Associate"], ["Al Smith", "Partner"]])]);
    expect(reading.group?.physicians.map(({ name }) => name)).toEqual(["Al Smith", "Bo Lee"]);
    expect(reading.findings).toContainEqual(expect.objectContaining({ code: "no_collections_for", where: "Roster!A2" }));
  });
});

describe("overhead", () => {
  test("by category and month is summed without its totals, which it meets", () => {
    const record = group(["Overhead", [["Category", "Jan 2024", "Feb 2024", "Mar 2024", "Total"], ["Rent", 1, 1, 1, 3], ["Salaries", 2, 2, 2.5, 6.5], ["Total operating expense", 3, 3, 3.5, 9.5]]]);
    expect(record).toMatchObject({ totalOverhead: [950, null], physicians: [{ overhead: null }, { overhead: null }] });
  });

  test("by month and amount", () => {
    const record = group(["Overhead", [["Month", "Category", "Amount"], ["Jan-24", "Rent", 5], ["Feb-24", "Rent", 6], ["Apr-24", "Rent", 7], ["Total", "", 18]]]);
    expect(record.totalOverhead).toEqual([1100, 700]);
  });

  test("by provider belongs to the provider", () => {
    const record = group(["Overhead", [["Provider", "Q1 2024", "Q2 2024"], ["Smith, Al", 5, 6], ["Total", 5, 6]]]);
    expect(record).toMatchObject({ totalOverhead: null, physicians: [{ overhead: [500, 600] }, { overhead: null }] });
  });

  test("with totals that do not agree refuses the reading", () => {
    const overhead = sheet("Overhead", [["Category", "Jan 2024", "Feb 2024"], ["Rent", 1, 1], ["Total", 1, 2]]);
    expect(read([sheet("Payments", collections), overhead])).toMatchObject({ outcome: "refuse", problem: "totals_do_not_tie" });
  });
});

describe("payers", () => {
  test("on a sheet of their own, across", () => {
    const record = group(["By payer", [["Provider", "Aetna", "BCBS", "Local 12", "Medicare", "Total"], ["Smith, Al", 100, 100, 50, 50, 300], ["Lee, Bo", 2, 2, 3, 3, 10], ["Total", 102, 102, 53, 53, 310]]]);
    expect(person(record, "Al Smith")?.payers).toEqual([{ payer: "Aetna", amount: 100_00 }, { payer: "BCBS", amount: 100_00 }, { payer: "Local 12", amount: 50_00 }, { payer: "Medicare", amount: 50_00 }]);
    expect(person(record, "Al Smith")?.collections).toEqual([100_00, 200_00]);
  });

  test("spelt in two ways are one, under the first spelling", () => {
    const rows: Rows = [["Month", "Provider", "Payer", "Payments"], ["Jan-24", "Al Smith", "Blue Cross", 1], ["Jan-24", "Al Smith", "BLUE CROSS ", 2]];
    expect(read([sheet("Payments", rows)]).group?.physicians[0]?.payers).toEqual([{ payer: "Blue Cross", amount: 300 }]);
  });
});
