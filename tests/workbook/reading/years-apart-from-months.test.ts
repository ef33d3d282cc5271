import { output, type Rows } from "./builders";

const BOTH = ["2023Q4", "2024Q1"];
const expected = { "Al Smith": { collections: [6, 15] } };

describe("a year that stands apart from its months", () => {
  test.each<[string, Rows]>([
    ["over them, in words", [["", "2023 Collections", "", "", "2024 Collections"], ["Provider", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"], ["Al Smith", 1, 2, 3, 4, 5, 6]]],
    ["two rows over them", [["", 2023, "", "", 2024, "", ""], ["", "Q4", "", "", "Q1", "", ""], ["Provider", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"], ["Al Smith", 1, 2, 3, 4, 5, 6]]],
    ["under them", [["", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"], ["Provider", 2023, 2023, 2023, 2024, 2024, 2024], ["Al Smith", 1, 2, 3, 4, 5, 6]]],
    ["under them as text", [["", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"], ["Provider", "2023", "2023", "2023", "2024", "2024", "2024"], ["Al Smith", 1, 2, 3, 4, 5, 6]]],
    ["under quarters, with the name over it", [["Provider", "Q3", "Q4", "Q1"], ["", 2023, 2023, 2024], ["Al Smith", 0, 6, 15]]],
    ["on a row of its own", [["Month", "Al Smith", "Bo Lee"], [2023], ["Oct", 1, 1], ["Nov", 2, 1], ["Dec", 3, 1], [2024], ["Jan", 4, 1], ["Feb", 5, 1], ["Mar", 6, 1]]],
    ["in a column, once", [["Year", "Month", "Al Smith"], [2023, "Oct", 1], ["", "Nov", 2], ["", "Dec", 3], [2024, "Jan", 4], ["", "Feb", 5], ["", "Mar", 6]]],
    ["in a column beside quarters across", [["Provider", "Year", "Q4", "Q1"], ["Al Smith", 2023, 6, ""], ["Al Smith", 2024, "", 15]]],
    ["under each name again", [["Provider", "Year", "Quarter", "Payments"], ["Al Smith", 2023, "Q3", 0], ["", "", "Q4", 6], ["", 2024, "Q1", 15], ["Bo Lee", 2023, "Q3", 0], ["", "", "Q4", 1], ["", 2024, "Q1", 1]]],
  ])("%s is theirs", (_, rows) => {
    const printed = output(rows, { sheetName: "Collections" });
    const quarters = printed.quarters.filter((quarter) => BOTH.includes(quarter));
    expect(printed.outcome).toBe("records");
    expect(quarters).toEqual(BOTH);
    expect(printed.series?.["Al Smith"]?.collections.slice(-2)).toEqual(expected["Al Smith"].collections);
  });

  test("payers that are blank stay blank though each comes once under its provider", () => {
    const rows: Rows = [["Provider", "Payer", "Jan 2024"], ["Al Smith", "Aetna", 1], ["", "", 2], ["", "", 4], ["Bo Lee", "Aetna", 1], ["", "", 2], ["", "", 4]];
    expect(output(rows, { sheetName: "Collections" }).series?.["Al Smith"]?.payers).toEqual({ Aetna: 1 });
  });
});
