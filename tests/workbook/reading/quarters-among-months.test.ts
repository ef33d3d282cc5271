import { collectionsOf, output, serial, type Rows } from "./builders";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"];
const expected = { "Al Smith": [6, 15], "Bo Lee": [60, 150] };

describe("quarters among months are sums, never data", () => {
  test.each<[string, Rows[number]]>([
    ["bare", ["Q1", "Q2"]],
    ["with the year", ["Q1 2024", "Q2 2024"]],
    ["ordinal", ["1st Qtr", "2nd Qtr"]],
    ["in words", ["Quarter 1", "Quarter 2"]],
    ["called totals", ["Q1 Total", "Q2 Total"]],
    ["of another calendar", ["Q3 FY24", "Q4 FY24"]],
  ])("%s, after their months, before them or after all of them", (_, [first = "", second = ""]) => {
    const [smith, lee] = [[1, 2, 3, 4, 5, 6], [10, 20, 30, 40, 50, 60]];
    const after = (cells: Rows[number], sums: Rows[number]): Rows[number] => [...cells.slice(0, 3), sums[0] ?? "", ...cells.slice(3), sums[1] ?? ""];
    const before = (cells: Rows[number], sums: Rows[number]): Rows[number] => [sums[0] ?? "", ...cells.slice(0, 3), sums[1] ?? "", ...cells.slice(3)];
    const behind = (cells: Rows[number], sums: Rows[number]): Rows[number] => [...cells, ...sums];
    for (const arrange of [after, before, behind]) {
      const printed = output([
        ["Collections 2024"],
        ["Provider", ...arrange(MONTHS, [first, second])],
        ["Al Smith", ...arrange(smith, [6, 15])],
        ["Bo Lee", ...arrange(lee, [60, 150])],
      ]);
      expect(printed).toMatchObject({ outcome: "records", quarters: ["2024Q1", "2024Q2"] });
      expect(collectionsOf(printed)).toEqual(expected);
      expect(printed.tie_out).toHaveLength(4);
    }
  });

  test("one that does not sum its months refuses the reading", () => {
    const printed = output([["Collections 2024"], ["Provider", "Jan", "Feb", "Mar", "Q1"], ["Al Smith", 1, 2, 3, 7]]);
    expect(printed).toMatchObject({ outcome: "refuse", problem: "totals_do_not_tie" });
  });

  test("quarters of which no month is printed are data", () => {
    const printed = output([["Collections"], ["Provider", "Q1 2024", "Q2 2024", "Jul 2024", "Aug 2024", "Sep 2024"], ["Al Smith", 10, 20, 1, 2, 4]]);
    expect(printed).toMatchObject({ outcome: "records", quarters: ["2024Q1", "2024Q2", "2024Q3"], series: { "Al Smith": { collections: [10, 20, 7] } } });
  });

  test("last year's quarters before this year's months are data", () => {
    const printed = output([["Collections 2024"], ["Provider", "Q3 2023", "Q4 2023", "Jan", "Feb", "Mar"], ["Al Smith", 10, 20, 1, 2, 4]]);
    expect(printed).toMatchObject({ outcome: "records", series: { "Al Smith": { collections: [10, 20, 7] } } });
  });

  test("a row of a fiscal quarter that sums the months over it is no data", () => {
    const printed = output([
      ["Month", "Al Smith", "Bo Lee"],
      [serial(2023, 7), 1, 10],
      [serial(2023, 8), 2, 20],
      [serial(2023, 9), 4, 40],
      ["FY24 Q1", 7, 70],
    ], { sheetName: "Collections" });
    expect(printed).toMatchObject({ outcome: "records", quarters: ["2023Q3"], series: { "Al Smith": { collections: [7] }, "Bo Lee": { collections: [70] } } });
  });
});
