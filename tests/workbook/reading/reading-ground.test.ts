import { readCollections, type Answers, type CellValue, type ReadingGround } from "../../../src/workbook";
import { aSheet } from "../../support/input-sheets";

type Rows = readonly (readonly CellValue[])[];

const groundOf = (sheets: Readonly<Record<string, Rows>>, answers: Answers = {}): ReadingGround | undefined =>
  readCollections({ dateSystem: "1900", settings: {}, name: "Book1.xlsx" }, Object.entries(sheets).map(([name, rows]) => aSheet(name, rows)), answers).ground;

const FISCAL: Rows = [["Provider", "FY24 Q1", "FY24 Q2"], ["Al Smith", 100, 110], ["Bo Jones", 120, 130]];
const CALENDAR: Rows = [["Provider", "Q1 2024", "Q2 2024"], ["Al Smith", 100, 110], ["Bo Jones", 120, 130]];

describe("what a reading rests on", () => {
  test("the month fiscal years start in is told where periods depend on it, whoever said it", () => {
    expect(groundOf({ Payments: FISCAL }, { "fiscal-start": "july" })?.fiscalStartMonth).toBe(7);
    expect(groundOf({ Payments: [["Fiscal year ends September 30"], ...FISCAL] })?.fiscalStartMonth).toBe(10);
    expect(groundOf({ Payments: FISCAL })?.fiscalStartMonth).toBe(1);
  });

  test("an answer that moves nothing is not told as one that holds", () => {
    expect(groundOf({ Payments: CALENDAR }, { "fiscal-start": "july" })?.fiscalStartMonth).toBeNull();
    expect(groundOf({ Payments: CALENDAR })?.fiscalStartMonth).toBeNull();
  });

  test("roles the workbook says are told from those that were answered", () => {
    const roster: Rows = [["Provider", "Role"], ["Bo Jones", "Partner"]];
    expect(groundOf({ Payments: CALENDAR, Roster: roster }, { "role-al-smith": "associate", "role-bo-jones": "associate" })?.rolesSaid).toEqual(["Bo Jones"]);
  });

  test("a workbook that is refused rests on nothing", () => {
    expect(groundOf({ Sheet1: [] })).toBeUndefined();
  });
});
