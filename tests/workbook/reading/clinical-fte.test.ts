import fc from "fast-check";
import type { Answers } from "../../../src/workbook";
import { toReaderOutput, type ReaderOutput } from "../../../src/workbook/reading/to-reader-output";
import { read, serial, sheet, type Rows } from "./builders";

const COLLECTIONS: Rows = [
  ["Provider", "Q1 2024", "Q2 2024"],
  ["Ann Lee", 100, 200],
  ["Bo Diaz", 300, 400],
];

const beside = (rows: Rows, answers: Answers = {}): ReaderOutput => toReaderOutput(read([sheet("Collections", COLLECTIONS), sheet("Roster", rows)], { answers }));

const cfteOf = (printed: ReaderOutput): unknown => [printed.series?.["Ann Lee"]?.cfte, printed.series?.["Bo Diaz"]?.cfte];

describe("clinical FTE", () => {
  test("written in whole percent is a part of one, and that is said", () => {
    const printed = beside([["Provider", "Clinical %"], ["Ann Lee", 100], ["Bo Diaz", 80]]);
    expect(printed.outcome).toBe("records");
    expect(cfteOf(printed)).toEqual([[1, 1], [0.8, 0.8]]);
    expect(printed.findings).toContainEqual(expect.objectContaining({ text: expect.stringContaining("in percent") as string, where: "Roster!A2" }));
  });

  test.each<[string, Rows]>([
    ["a line over the table", [["1.0 cFTE = 36 clinical hours a week"], ["Provider", "Clinical hours / week"], ["Ann Lee", 36], ["Bo Diaz", 27]]],
    ["the heading", [["Provider", "Clinic sessions per week (8 = 1.0 FTE)"], ["Ann Lee", 8], ["Bo Diaz", 6]]],
    ["a normal week", [["Normal week: 40 hours"], ["Physician", "Clinical hrs"], ["Ann Lee", 40], ["Bo Diaz", 30]]],
  ])("is made of hours by the full week that %s gives", (_, rows) => {
    const printed = beside(rows);
    expect(printed.outcome).toBe("records");
    expect(cfteOf(printed)).toEqual([[1, 1], [0.75, 0.75]]);
  });

  test("is asked for where nothing says how many hours are full time, with what each answer does", () => {
    const rows: Rows = [["Provider", "Clinical hours per week"], ["Ann Lee", 36], ["Bo Diaz", 18]];
    const printed = beside(rows);
    expect(printed).toMatchObject({ outcome: "ask", questions: [{ id: "full-week", default: "40", options: [{ id: "40", effect: expect.stringContaining("$222,222") as string }, { id: "36", effect: expect.stringContaining("0.50") as string }] }] });
    expect(cfteOf(beside(rows, { "full-week": "36" }))).toEqual([[1, 1], [0.5, 0.5]]);
    expect(beside(rows, { "full-week": "36" }).outcome).toBe("records");
  });

  test("that changes on a day counts from its month on", () => {
    const printed = beside([
      ["Provider", "Effective Date", "cFTE"],
      ["Ann Lee", serial(2022, 1), 1],
      ["Bo Diaz", serial(2022, 1), 0.8],
      ["Bo Diaz", serial(2024, 5), 0.5],
    ]);
    expect(cfteOf(printed)).toEqual([[1, 1], [0.8, 0.6]]);
  });

  test("that ends on a day is unknown after it", () => {
    const printed = beside([["Provider", "From", "To", "cFTE"], ["Ann Lee", serial(2022, 1), serial(2024, 3, 31), 0.9], ["Bo Diaz", serial(2022, 1), null, 0.7]]);
    expect(cfteOf(printed)).toEqual([[0.9, null], [0.7, 0.7]]);
  });

  test("by year holds for the year's quarters", () => {
    expect(cfteOf(beside([["cFTE", "2023", "2024"], ["Ann Lee", 1, 0.9], ["Bo Diaz", 0.5, 0.6]]))).toEqual([[0.9, 0.9], [0.6, 0.6]]);
  });

  test("in a row under each person's collections is read as what it is", () => {
    const printed = toReaderOutput(read([sheet("Dashboard", [["Provider", "Metric", "Q1 2024", "Q2 2024"], ["Ann Lee", "Collections", 100, 200], [null, "cFTE", 0.8, 1], ["Bo Diaz", "Collections", 300, 400], [null, "cFTE", 1, 0.5]])]));
    expect(printed.series).toEqual({ "Ann Lee": { collections: [100, 200], cfte: [0.8, 1], payers: null }, "Bo Diaz": { collections: [300, 400], cfte: [1, 0.5], payers: null } });
  });

  test("that two tables give differently is the manager's to settle", () => {
    const sheets = [sheet("Collections", COLLECTIONS), sheet("Roster", [["Provider", "cFTE"], ["Ann Lee", 1], ["Bo Diaz", 0.8]]), sheet("cFTE", [["Provider", "cFTE"], ["Ann Lee", 1], ["Bo Diaz", 0.6]])];
    expect(toReaderOutput(read(sheets))).toMatchObject({ outcome: "ask", questions: [{ id: "cfte-source", default: "roster-1", where: ["Roster!A3", "cFTE!A3"] }] });
    const answered = toReaderOutput(read(sheets, { answers: { "cfte-source": "c-fte-1" } }));
    expect([answered.outcome, answered.series?.["Bo Diaz"]?.cfte]).toEqual(["records", [0.6, 0.6]]);
  });

  test("never comes out above full time, nor below nothing, whatever hours the sheet has", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 2 }), ([ann = 0, bo = 0]) => {
        const printed = beside([["Provider", "Clinical hours per week"], ["Ann Lee", ann], ["Bo Diaz", bo]]);
        for (const { cfte } of Object.values(printed.series ?? {})) for (const value of cfte ?? []) expect(value !== null && value > 0 && value <= 1).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe("payers beside the collections", () => {
  test("given as shares of one are no dollars", () => {
    const printed = toReaderOutput(read([sheet("Collections", COLLECTIONS), sheet("Payer Mix", [["Provider", "Commercial", "Medicare"], ["Ann Lee", 0.45, 0.55], ["Bo Diaz", 0.3, 0.7]])]));
    expect(Object.values(printed.series ?? {}).map(({ payers }) => payers)).toEqual([null, null]);
  });
});
