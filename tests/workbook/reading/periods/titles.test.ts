import { fiscalStartOfTitles } from "../../../../src/workbook/reading/periods/fiscal-start-of-titles";
import { resolvePeriod } from "../../../../src/workbook/reading/periods/resolve-period";
import { statedRange } from "../../../../src/workbook/reading/periods/stated-range";
import { yearOfTitles } from "../../../../src/workbook/reading/periods/year-of-titles";
import { yearsOfNames } from "../../../../src/workbook/reading/periods/years-of-names";

describe("the year of a title", () => {
  test.each([
    ["Collections 2024", { year: 2024, fiscal: false }],
    ["Calendar Year 2024", { year: 2024, fiscal: false }],
    ["01/01/2024 - 12/31/2024", { year: 2024, fiscal: false }],
    ["FY2024 collections", { year: 2024, fiscal: true }],
    ["Fiscal Year 24", { year: 2024, fiscal: true }],
    ["FY 2023-24", { year: 2024, fiscal: true }],
    ["FY23-24", { year: 2024, fiscal: true }],
    ["FY2023/FY2024", { year: 2024, fiscal: true }],
    ["FY 2020-24", null],
    ["Fiscal Year Ended 9/30/2024", { year: 2024, fiscal: true }],
    ["Year End Report 2024", { year: 2024, fiscal: false }],
    ["2023 and 2024", null],
    ["Run date: 3/1/2025", null],
    ["Printed 2025", null],
    ["Collections by provider", null],
  ])("%j", (title, year) => expect(yearOfTitles([title])).toEqual(year));

  test("names of files and sheets propose years, latest first", () => {
    expect(yearsOfNames(["Collections 2023", "Sheet1", "Book 2024.xlsx", "2024"])).toEqual([2024, 2023]);
    expect(yearsOfNames(["NPI 1202419999"])).toEqual([]);
  });
});

describe("the fiscal year's start in a title", () => {
  test.each([
    ["Fiscal year begins July 1", 7],
    ["FY starts in October", 10],
    ["Fiscal year ends June 30", 7],
    ["FYE September 30", 10],
    ["Fiscal Year Ended 9/30/2024", 10],
    ["Fiscal Year (Jul - Jun)", 7],
    ["FY24 by quarter", null],
    ["Fiscal 2024", null],
  ])("%j", (title, month) => expect(fiscalStartOfTitles([title])).toBe(month));
});

describe("the range a file says it covers", () => {
  test("tells whether the first and last months are whole", () => {
    expect(statedRange(["Date range: 04/01/2024 to 09/30/2026"])).toMatchObject({ firstIsWhole: true, lastIsWhole: true });
    expect(statedRange(["From : 01/15/2024 To : 02/15/2024"])).toMatchObject({ firstMonth: 24_288, lastMonth: 24_289, firstIsWhole: false, lastIsWhole: false });
    expect(statedRange(["January 1, 2024 through March 31, 2024"])).toMatchObject({ lastMonth: 24_290, lastIsWhole: true });
    expect(statedRange(["Collections by provider"])).toBeNull();
  });
});

describe("placing a label on the calendar", () => {
  const context = { year: null, yearIsFiscal: false, fiscalStartMonth: null };

  test("a fiscal quarter waits for the fiscal start", () => {
    const label = { kind: "fiscal-quarter", fiscalYear: 2024, quarter: 1 } as const;
    expect(resolvePeriod(label, context)).toEqual({ kind: "needs-fiscal-start" });
    expect(resolvePeriod(label, { ...context, fiscalStartMonth: 7 })).toMatchObject({ span: { firstMonth: 2023 * 12 + 6, months: 3 } });
    expect(resolvePeriod(label, { ...context, fiscalStartMonth: 1 })).toMatchObject({ span: { firstMonth: 2024 * 12 } });
  });

  test("a fiscal quarter that straddles two calendar quarters has no place", () => {
    expect(resolvePeriod({ kind: "fiscal-quarter", fiscalYear: 2024, quarter: 1 }, { ...context, fiscalStartMonth: 9 })).toEqual({ kind: "straddles" });
  });

  test("fiscal months are placed whatever month the year starts in", () => {
    expect(resolvePeriod({ kind: "fiscal-month", fiscalYear: 2024, month: 12 }, { ...context, fiscalStartMonth: 9 })).toMatchObject({ span: { firstMonth: 2024 * 12 + 7 } });
  });

  test("a bare month needs a year, and takes the right one of a fiscal year", () => {
    expect(resolvePeriod({ kind: "bare-month", month: 8 }, context)).toEqual({ kind: "needs-year" });
    const fiscal = { year: 2024, yearIsFiscal: true, fiscalStartMonth: 7 };
    expect(resolvePeriod({ kind: "bare-month", month: 8 }, fiscal)).toMatchObject({ span: { firstMonth: 2023 * 12 + 7 } });
    expect(resolvePeriod({ kind: "bare-month", month: 2 }, fiscal)).toMatchObject({ span: { firstMonth: 2024 * 12 + 1 } });
  });
});
