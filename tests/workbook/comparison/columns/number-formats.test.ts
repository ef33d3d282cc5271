import type { Comparison } from "../../../../src/domain";
import { comparisonColumns, type ComparisonColumn } from "../../../../src/workbook/comparison/columns";
import { aComparison, aRow, associates } from "../../../support/a-group";

function column(id: string, comparison: Comparison = aComparison()): ComparisonColumn {
  const found = comparisonColumns(comparison).columns.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no column ${id}`);
  return found;
}

describe("how figures are shown", () => {
  test("growth has a sign, a true minus, and none for what rounds to nothing", () => {
    const { show, numberFormat } = column("growth");
    expect([0.0371, -0.0174, 0, 0.0002, -0.0002].map((value) => show(value, null))).toEqual(["+3.7%", "−1.7%", "0.0%", "0.0%", "0.0%"]);
    expect(numberFormat(null)).toBe('+0.0%;"−"0.0%;0.0%');
  });

  test("collections are in millions where most reach one, in thousands otherwise", () => {
    const rich = column("compared", aComparison({ rows: [aRow({ comparedLastFour: 141_211_800 })] }));
    expect(rich.show(1_412_118, null)).toBe("$1.412 M");
    const modest = column("compared", aComparison({ rows: [aRow({ comparedLastFour: 41_211_800 })] }));
    expect(modest.show(412_118, null)).toBe("$412k");
    expect(modest.show(-1_500, null)).toBe("−$2k");
  });

  test("collections stand in the cell in dollars, to the cent", () => {
    expect(column("compared").cell(aRow({ comparedLastFour: 141_211_800.4 }))).toBe(1_412_118);
  });

  test("years are a number whose format adds the agreed years", () => {
    const { cell, numberFormat, show } = column("yearsOnTrack");
    const row = aRow({ yearsOnTrack: 3.21, trackYears: 4 });
    expect(cell(row)).toBe(3.21);
    expect(numberFormat(row)).toBe('0.0" of 4"');
    expect(show(3.21, row)).toBe("3.2 of 4");
    expect(numberFormat(aRow({ trackYears: null }))).toBe("0.0");
  });

  test("a percentile is a number from 0 to 100, and the group's median stands at 50", () => {
    const { cell, medianCell } = column("percentile");
    expect(cell(aRow({ percentile: 0.75 }))).toBe(75);
    expect(medianCell).toBe(50);
  });

  test("a look that follows a figure repeats what the cell says", () => {
    const looks = comparisonColumns(aComparison({}, associates(4))).columns.flatMap(({ highlights }) => highlights("A1:A4"));
    expect(looks.filter(({ kind }) => kind === "text-begins").map((look) => (look.kind === "text-begins" ? look.text : ""))).toEqual(expect.arrayContaining(["▲", "▼", "High", "no"]));
    expect(looks).toContainEqual(expect.objectContaining({ kind: "data-bar", minimum: 0, maximum: 100 }));
    expect(looks).toContainEqual(expect.objectContaining({ kind: "number", operator: "less-than", value: 1 }));
  });
});
