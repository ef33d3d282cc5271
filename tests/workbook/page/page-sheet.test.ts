import { isPageSheet, pageSheet, PAGE_TITLES, sectionRow, tableRows, titleRow } from "../../../src/workbook/page";

const WIDTHS = [12, 12, 12];
const COLUMNS = [
  { heading: "What", column: 0, columnCount: 2 },
  { heading: "Points", column: 2, columnCount: 1, numberFormat: "0.0" },
];

describe("a sheet for the page", () => {
  const rows = [titleRow(`${PAGE_TITLES.associate} Amara Osei`), sectionRow("Part", 3), ...tableRows(COLUMNS, [["short", 1], ["words that are much too long for a column of this width", 2], ["short", 3]], WIDTHS)];
  const sheet = pageSheet({ rows, pageStarts: [3] }, { name: "For Amara Osei", ifThere: "replace", widths: WIDTHS, footer: "A & B", tabColor: null });

  test("is portrait and one page wide, and prints all it holds", () => {
    expect(sheet.print).toMatchObject({ area: `A1:C${rows.length}`, orientation: "portrait", pagesTall: null, pageStarts: [3], footerLeft: "A && B" });
  });

  test("runs long words on in the rows below, so that nothing is cut and no cell is merged", () => {
    const words = sheet.values.slice(3).map((row) => row[0]);
    expect(words.filter((word) => typeof word === "string").join(" ")).toBe("short words that are much too long for a column of this width short");
    expect(sheet.merges).toEqual([]);
  });

  test("formats rows that look alike together", () => {
    const figures = sheet.formats.filter(({ numberFormat }) => numberFormat === "0.0");
    expect(figures.length).toBeLessThan(5);
  });

  test("is known by its title, wherever it is and whatever it is called", () => {
    const values = sheet.values.map((row) => row.map((cell) => cell ?? ""));
    expect(isPageSheet({ values })).toBe(true);
    expect(isPageSheet({ values: [["Report"], ...values] })).toBe(true);
    expect(isPageSheet({ values: [["Provider", "Q1 2026"], ["Your own numbers", 3]] })).toBe(false);
  });
});
