import { rangeOfTitles } from "../../../../src/workbook/reading/periods/range-of-titles";
import { collectionsOf, output, read, sheet, type Rows } from "../builders";
import { toReaderOutput } from "../../../../src/workbook/reading/to-reader-output";

describe("the stretch of months a title names", () => {
  test.each([
    ["October 2023 - March 2024", { year: 2023, month: 10 }],
    ["Collections, Jul 2023 to Jun 2024", { year: 2023, month: 7 }],
    ["07/01/2023 - 06/30/2024", { year: 2023, month: 7 }],
    ["Collections 2023-2024", { year: 2023, month: null }],
    ["Collections 2023/24", { year: 2023, month: null }],
    ["January 2020 - December 2024", null],
    ["2022-2024", null],
    ["Tel. 555-2023-2024", null],
    ["Collections 2024", null],
  ])("%j", (title, range) => expect(rangeOfTitles([title])).toEqual(range));

  const months = (title: string): Rows => [[title], ["Provider", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"], ["Ann Lee", 1, 2, 3, 4, 5, 6]];

  test.each(["October 2023 - March 2024", "10/1/2023 - 3/31/2024", "2023-2024"])("%s gives bare months their two years", (title) => {
    const printed = output(months(title));
    expect(printed).toMatchObject({ outcome: "records", quarters: ["2023Q4", "2024Q1"] });
    expect(collectionsOf(printed)).toEqual({ "Ann Lee": [6, 15] });
  });

  test("gives way to the manager's own answer", () => {
    expect(output([["2023-2024"], ["Provider", "Jan", "Feb", "Mar"], ["Ann Lee", 1, 2, 3]], { answers: { year: "2022" } }).quarters).toEqual(["2022Q1"]);
  });
});

describe("the start of the fiscal year", () => {
  test.each(["Note: our fiscal year runs October through September", "Fiscal year end: September 30"])("is settled by a note on another sheet: %s", (note) => {
    const sheets = [sheet("Collections", [["Provider", "FY24 Q1", "FY24 Q2"], ["Ann Lee", 1, 2]]), sheet("Notes", [["About this file"], [note]])];
    expect(toReaderOutput(read(sheets))).toMatchObject({ outcome: "records", quarters: ["2023Q4", "2024Q1"] });
  });

  test("is settled by a footer", () => {
    const rows: Rows = [["Provider", "FY24 Q1", "FY24 Q2"], ["Ann Lee", 1, 2], [null], ["Fiscal year begins July 1"]];
    expect(output(rows)).toMatchObject({ outcome: "records", quarters: ["2023Q3", "2023Q4"] });
  });
});

test("a year of two digits in a sheet's name is proposed", () => {
  const printed = output([["Provider", "Jan", "Feb", "Mar"], ["Ann Lee", 1, 2, 3]], { sheetName: "Collections '24" });
  expect(printed).toMatchObject({ outcome: "ask", questions: [{ id: "year", default: "2024" }] });
});
