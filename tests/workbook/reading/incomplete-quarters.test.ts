import { output, type Rows } from "./builders";

const months = (names: readonly string[]): Rows => [["Provider", ...names], ["Al Smith", ...names.map(() => 5)]];
const days = (dates: readonly string[], title?: string): Rows => [...(title === undefined ? [] : [[title]]), ["Posting Date", "Provider", "Payments"], ...dates.map((date) => [date, "Al Smith", 5])];
const incomplete = (rows: Rows): readonly string[] => output(rows).incomplete_quarters;

/** Postings on the 5th, 15th and 28th of the months January to May, then as given. */
const steady = (lastMonth: readonly string[]): readonly string[] => [1, 2, 3, 4, 5].flatMap((month) => [5, 15, 28].map((day) => `${month}/${day}/2024`)).concat(lastMonth);

describe("a quarter that is not over", () => {
  test("lacks a month", () => {
    expect(incomplete(months(["Jan-24", "Feb-24", "Mar-24", "Apr-24", "May-24"]))).toEqual(["2024Q2"]);
    expect(incomplete(months(["Feb-24", "Mar-24", "Apr-24", "May-24", "Jun-24"]))).toEqual(["2024Q1"]);
    expect(incomplete(months(["Jan-24", "Feb-24", "Mar-24"]))).toEqual([]);
  });

  test("stops well before the end of its last month", () => {
    expect(incomplete(days(steady(["6/5/2024", "6/10/2024"])))).toEqual(["2024Q2"]);
    expect(incomplete(days(steady(["6/5/2024", "6/27/2024"])))).toEqual([]);
  });

  test("or is as whole as a stated range says", () => {
    expect(incomplete(days(steady(["6/5/2024", "6/10/2024"]), "Date range: 01/01/2024 to 06/30/2024"))).toEqual([]);
    expect(incomplete(days(steady(["6/5/2024", "6/27/2024"]), "Date range: 01/01/2024 to 06/27/2024"))).toEqual(["2024Q2"]);
  });

  test("may say so itself", () => {
    expect(incomplete([["Provider", "Q1 2024", "Q2 2024 (partial)"], ["Al Smith", 5, 3]])).toEqual(["2024Q2"]);
  });

  test("is a warning for the reader of the table", () => {
    expect(output(months(["Jan-24", "Feb-24"])).findings).toContainEqual(expect.objectContaining({ severity: "warning", text: expect.stringContaining("2024Q1") as string }));
  });

  test("dates that stand for whole months are whole", () => {
    expect(incomplete(days(["1/1/2024", "2/1/2024", "3/1/2024"]))).toEqual([]);
    expect(incomplete(days(["1/31/2024", "2/29/2024", "3/31/2024"]))).toEqual([]);
  });
});
