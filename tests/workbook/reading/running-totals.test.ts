import fc from "fast-check";
import { toReaderOutput } from "../../../src/workbook/reading/to-reader-output";
import { collectionsOf, output, read, sheet, type Rows } from "./builders";

const MONTHS = ["Jan-24", "Feb-24", "Mar-24", "Apr-24", "May-24", "Jun-24"];

const runningOf = (amounts: readonly number[]): number[] => amounts.map((_, index) => amounts.slice(0, index + 1).reduce((sum, each) => sum + each, 0));

const table = (title: string, ann: readonly number[], bo: readonly number[]): Rows => [
  [title],
  ["Provider", ...MONTHS.slice(0, ann.length)],
  ["Ann Lee", ...ann],
  ["Bo Diaz", ...bo],
];

describe("figures that run on from month to month", () => {
  const running = table("YTD Collections 2024", runningOf([10, 20, 30, 5, 5, 5]), runningOf([1, 2, 3, 4, 5, 6]));

  test("are taken apart where a title says so, and asked about with the dollars of both readings", () => {
    const printed = output(running);
    expect(printed).toMatchObject({ outcome: "ask", questions: [{ id: "running-totals", default: "differences", options: [{ effect: expect.stringContaining("$96.00") as string }, { effect: expect.stringContaining("$366.00") as string }] }] });
    expect(collectionsOf(printed)).toEqual({ "Ann Lee": [60, 15], "Bo Diaz": [6, 15] });
  });

  test("are read as they stand where the manager says so", () => {
    const printed = output(running, { answers: { "running-totals": "as-printed" } });
    expect(printed).toMatchObject({ outcome: "records", questions: [] });
    expect(collectionsOf(printed)).toEqual({ "Ann Lee": [100, 210], "Bo Diaz": [10, 46] });
  });

  test("are single months, whatever the title says, where one falls", () => {
    expect(output(table("YTD Collections 2024", [10, 20, 15, 5, 5, 5], [1, 2, 3, 4, 5, 6]))).toMatchObject({ outcome: "records", questions: [] });
  });

  test("are single months where a total column sums them", () => {
    const rows = table("YTD Collections 2024", [10, 20, 30], [1, 2, 3]).map((row, index) => (index === 1 ? [...row, "Total"] : [...row, [undefined, undefined, 60, 6][index] ?? null]));
    expect(output(rows)).toMatchObject({ outcome: "records", questions: [] });
  });

  test("are suspected where every figure of everybody is larger than the one before, and read as they stand", () => {
    const rows = table("Collections", runningOf([10, 20, 30, 25, 15, 20]), runningOf([3, 4, 5, 4, 5, 6]));
    const printed = output(rows);
    expect(printed).toMatchObject({ outcome: "records", questions: [] });
    expect(printed.findings).toContainEqual(expect.objectContaining({ severity: "warning", where: "Payments!A2:G4", text: expect.stringContaining("sums of the months so far") as string }));
    expect(collectionsOf(printed)["Ann Lee"]).toEqual([100, 305]);
    expect(collectionsOf(output(rows, { answers: { "running-totals": "differences" } }))["Ann Lee"]).toEqual([60, 60]);
  });

  test("run on from sheet to sheet where each sheet is a month", () => {
    const months = ["Jan 2024", "Feb 2024", "Mar 2024"].map((name, index) =>
      sheet(name, [["YTD Collections by Provider"], ["Provider", "Payments"], ["Ann Lee", [10, 30, 60][index] ?? 0], ["Bo Diaz", [1, 3, 6][index] ?? 0]]),
    );
    expect(collectionsOf(toReaderOutput(read(months)))).toEqual({ "Ann Lee": [60], "Bo Diaz": [6] });
  });

  test("run on where each sheet's range begins with the year's first", () => {
    const months = ["Jan 2024", "Feb 2024"].map((name, index) =>
      sheet(name, [["Payments"], [`01/01/2024 - ${["01/31", "02/29"][index] ?? ""}/2024`], ["Provider", "Payments"], ["Ann Lee", [10, 30][index] ?? 0]]),
    );
    expect(collectionsOf(toReaderOutput(read(months)))).toEqual({ "Ann Lee": [30] });
  });

  test("come to the last of them, however the year was made up", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 6, maxLength: 6 }), (amounts) => {
        const printed = output(table("Cumulative collections", runningOf(amounts), runningOf([1, 2, 3, 4, 5, 6])));
        const { "Ann Lee": ann = [] } = collectionsOf(printed);
        expect(ann.reduce<number>((sum, each) => sum + (each ?? 0), 0)).toBe(amounts.reduce((sum, each) => sum + each, 0));
      }),
      { numRuns: 50 },
    );
  });
});
