import fc from "fast-check";
import { parsePeriod } from "../../../../src/workbook/reading/periods/parse-period";
import { dayOfSerial, daysInMonth } from "../../../../src/workbook/reading/periods/serial-date";
import { serial } from "../builders";

const american = { dateSystem: "1900", dayOrder: "month-first" } as const;
const parse = (value: string | number): unknown => parsePeriod(value, american);
const month = (year: number, number: number, day: number | null = null): object => ({ kind: "span", firstMonth: year * 12 + number - 1, months: 1, day });
const quarter = (year: number, number: number): object => ({ kind: "span", firstMonth: year * 12 + (number - 1) * 3, months: 3, day: null });

describe("a period's spelling", () => {
  test.each(["Jan-24", "Jan 24", "Jan'24", "Jan 2024", "January 2024", "JANUARY, 2024", "Jan.-2024", "2024 Jan", "2024-Jan", "01/2024", "1/2024", "2024-01", "2024/01", "202401", "2024M01", "Jan\n2024", "Jan\u00a02024", "Month ended January 31, 2024", "01-24", "01.2024", "M01-2024", "M01 2024", "Month 1 2024", "M/E 1/31/24", "1/1-1/31/24", "Janurary 2024", "Jan-24 Actual", "January 2024 (Actual)"])(
    "%j is January 2024",
    (text) => expect(parse(text)).toMatchObject(month(2024, 1)),
  );

  test.each(["1/31/2024", "01/31/24", "1-31-2024", "2024-01-31", "2024/1/31", "20240131", "31-Jan-2024", "31 Jan 24", "Jan 31, 2024", "January 31st, 2024", "1/31/2024 12:00:00 AM", "2024-01-31T00:00:00", "Wed, Jan 31, 2024"])(
    "%j is 31 January 2024",
    (text) => expect(parse(text)).toMatchObject(month(2024, 1, 31)),
  );

  test.each(["Q1 2024", "Q1'24", "Q1-24", "Q1/2024", "2024Q1", "2024 Q1", "2024-Q1", "1Q24", "1Q 2024", "Qtr 1 2024", "Quarter 1, 2024", "1st Quarter 2024", "1st Qtr of 2024", "CY2024 Q1", "CY24 Q1", "Jan\u2013Mar 2024", "January - March 2024", "Jan 2024 - Mar 2024", "1/1/2024 - 3/31/2024", "Quarter ended March 31, 2024", "QE 3/31/2024", "3 months ended 3/31/2024", "First Quarter 2024", "Q1 (Jan-Mar) 2024", "Q/E 3/31/24"])(
    "%j is the first quarter of 2024",
    (text) => expect(parse(text)).toMatchObject(quarter(2024, 1)),
  );

  test.each(["FY24 Q1", "FY2024 Q1", "FY24-Q1", "Q1 FY24", "Q1-FY2024", "FYQ1-24", "1Q FY24", "Fiscal 2024 Q1", "Fiscal Year 2024 Q1"])("%j is a quarter of a fiscal year", (text) => {
    expect(parse(text)).toEqual({ kind: "fiscal-quarter", fiscalYear: 2024, quarter: 1 });
  });

  test.each([
    ["Jan", { kind: "bare-month", month: 1 }],
    ["Sept.", { kind: "bare-month", month: 9 }],
    ["Q3", { kind: "bare-quarter", quarter: 3 }],
    ["3rd Qtr", { kind: "bare-quarter", quarter: 3 }],
    ["P01 FY24", { kind: "fiscal-month", fiscalYear: 2024, month: 1 }],
    ["2024", { kind: "year", year: 2024, fiscal: false }],
    ["FY24", { kind: "year", year: 2024, fiscal: true }],
    ["YTD", { kind: "cumulative" }],
    ["Jan MTD", { kind: "cumulative" }],
    ["P7 (Jan)", { kind: "bare-month", month: 1 }],
    ["Febuary", { kind: "bare-month", month: 2 }],
    ["Oct-24 (Proj)", { kind: "projected" }],
    ["Nov 2024 Forecast", { kind: "projected" }],
    ["Budget Q1 2024", { kind: "projected" }],
    ["Dec-24 Est.", { kind: "projected" }],
    ["Year to date", { kind: "cumulative" }],
  ])("%j needs something from around it, or is no period", (text, label) => expect(parse(text)).toEqual(label));

  test("dates in parentheses settle what a fiscal label means", () => {
    expect(parse("FY24 Q1 (Jul-Sep 2023)")).toMatchObject(quarter(2023, 3));
  });

  test("a label may say that its period is not over", () => {
    expect(parse("Q1 2025 (partial)")).toMatchObject({ ...quarter(2025, 1), partial: true });
    expect(parse("1/1/2025 - 2/15/2025")).toBeNull();
    expect(parse("Q1 2025*")).toMatchObject({ partial: false });
  });

  test.each(["Smith", "Total", "Last 30 Days", "13/2024", "2/30/2024", "Q5 2024", "", "-", "99213", "Feb-Apr 2024", "Marvin 24 North", "1-24", "31-60", "2024 Budget", "May Plan Goal"])("%j is no period", (text) => {
    expect(parse(text)).toBeNull();
  });

  test("numbers are serial dates, months such as 202401, or years", () => {
    expect(parse(45_292)).toMatchObject(month(2024, 1, 1));
    expect(parse(45_292.75)).toMatchObject(month(2024, 1, 1));
    expect(parse(202_401)).toMatchObject(month(2024, 1));
    expect(parse(2024)).toMatchObject({ kind: "year", year: 2024 });
    expect(parse(1200)).toBeNull();
    expect(parse(202_413)).toBeNull();
  });

  test("the 1904 date system counts from four years and a day later", () => {
    expect(parsePeriod(45_292 - 1462, { dateSystem: "1904", dayOrder: "month-first" })).toMatchObject(month(2024, 1, 1));
  });

  test("a day-first file reads 3/4 as the third of April", () => {
    expect(parsePeriod("3/4/2024", { dateSystem: "1900", dayOrder: "day-first" })).toMatchObject(month(2024, 4, 3));
  });
});

describe("serial dates", () => {
  test("agree with the calendar on every day from 1990 to 2060", () => {
    fc.assert(
      fc.property(fc.integer({ min: 32_874, max: 58_804 }), (day) => {
        const { year, month: number, day: ofMonth } = dayOfSerial(day, "1900");
        expect(serial(year, number, ofMonth)).toBe(day);
      }),
    );
  });

  test("know leap years", () => {
    expect([2000, 1900, 2024, 2023].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
  });
});
