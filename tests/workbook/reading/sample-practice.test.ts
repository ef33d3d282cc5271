import { samplePractice } from "../../../src/local/sample";
import { toReaderOutput } from "../../../src/workbook/reading/to-reader-output";
import { read, sheet, type Rows } from "./builders";

const rowsOf = (name: string): Rows => {
  const found = samplePractice().sheets.find((each) => each.name === name);
  return (found?.cells.rows ?? []).map((row) => Array.from(row ?? [], (value) => value as string | number | null));
};

describe("the sample practice", () => {
  const reading = read(["Payments", "Clinical FTE", "Overhead"].map((name) => sheet(name, rowsOf(name))));

  test("is read without a question", () => {
    expect(reading).toMatchObject({ outcome: "records", problem: null, questions: [] });
    expect(reading.group?.groupName).toBe("Lakeside Digestive Partners");
    expect(reading.group?.dateBasis).toBe("posting");
    expect(reading.group?.quarters).toHaveLength(10);
    expect(reading.group?.incompleteQuarters).toEqual([]);
  });

  test("meets its own totals", () => {
    expect(reading.tieOut.length).toBeGreaterThan(30);
    expect(reading.tieOut.filter(({ file, read: sum }) => file !== sum)).toEqual([]);
  });

  test("has thirteen people, one entry each", () => {
    expect(reading.group?.physicians.map(({ name }) => name)).toEqual(expect.arrayContaining(["Elena Petrova", "Amara Osei"]));
    expect(reading.group?.physicians).toHaveLength(13);
    expect(reading.unattributed?.labels).toEqual(["Unassigned"]);
    expect(toReaderOutput(reading).totals.unattributed).toBeGreaterThan(0);
  });

  test("gives role, start, track, cFTE, payers and overhead", () => {
    const grace = reading.group?.physicians.find(({ name }) => name === "Grace Whitfield");
    expect(grace).toMatchObject({ role: "associate", startDate: "2026-04-01", trackYears: 4, cfte: [null, null, null, null, null, null, null, null, 1, 1] });
    expect(grace?.collections.slice(0, 8)).toEqual(Array(8).fill(null));
    expect(grace?.payers).toHaveLength(8);
    expect(reading.group?.totalOverhead).toHaveLength(10);
    expect(reading.group?.totalOverhead).not.toContain(null);
  });
});
