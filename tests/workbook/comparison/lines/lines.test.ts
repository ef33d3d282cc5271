import fc from "fast-check";
import { compareGroup } from "../../../../src/domain";
import { planComparison, type LineChartPlan, type SheetPlan, type WritePlan } from "../../../../src/workbook";
import { spreadLabels } from "../../../../src/workbook/comparison/lines/spread-labels";
import { aComparison, aGroup, aPhysician, aReading, associates, withoutCfte } from "../../../support/a-group";
import { valuesAt } from "../../../support/plan-addresses";

type People = Parameters<typeof aComparison>[1];

function sheets(physicians: People): { plan: WritePlan; comparison: SheetPlan; detail: SheetPlan } {
  const plan = planComparison(aComparison({}, physicians), aReading());
  const [comparison, detail] = plan.sheets;
  if (comparison === undefined || detail === undefined) throw new Error("two sheets are planned");
  return { plan, comparison, detail };
}

function chartOf(physicians: People): LineChartPlan {
  const [chart] = sheets(physicians).comparison.charts;
  if (chart?.kind !== "line") throw new Error("no chart planned");
  return chart;
}

describe("the chart", () => {
  test("draws the group's median dashed and a solid line an associate, all named at their end", () => {
    const { series } = chartOf(aGroup().physicians);
    expect(series.map(({ name, line }) => [name, line])).toEqual([
      ["Group median", "dashed"],
      ["Amara Okafor", "solid"],
      ["Grace Kim", "solid"],
      ["Nina Alvarez", "solid"],
    ]);
    expect(series.every(({ label }) => label?.point === 5)).toBe(true);
  });

  test("takes its figures from rows that begin with the names of its series, oldest quarter first", () => {
    const { comparison, detail } = sheets(aGroup().physicians);
    const [chart] = comparison.charts;
    const [headings = [], ...rows] = valuesAt(detail, chart?.source.address ?? "A1");
    expect(headings).toEqual(["Physician", "Q2 2025", "Q3 2025", "Q4 2025", "Q1 2026", "Q2 2026", "Q3 2026"]);
    expect(rows.map(([name]) => name)).toEqual(chart?.series.map(({ name }) => name));
    expect(rows[1]?.slice(1)).toEqual([301_000, 309_000, 322_000, 331_000, 346_000, 361_000]);
  });

  test("leaves a gap where a quarter has no figure: a zero or a word would be drawn", () => {
    const { comparison, detail } = sheets(aGroup().physicians);
    const rows = valuesAt(detail, comparison.charts[0]?.source.address ?? "A1").slice(1);
    expect(rows.at(-1)?.slice(1)).toEqual([null, null, null, null, 214_000, 256_000]);
  });

  test("names a line beside its last figure, even where the last quarter has none", () => {
    const leaver = aPhysician({ name: "Left Early", collections: [30_000_000, 30_000_000, 30_000_000, 30_000_000, null, null] });
    const series = chartOf([aPhysician(), leaver]).series.find(({ name }) => name === "Left Early");
    expect(series?.label?.point).toBe(3);
  });

  test("draws twenty lines at most, each of its own colour, and says which", () => {
    const { comparison } = sheets(associates(34));
    const [chart] = comparison.charts;
    expect(chart?.series).toHaveLength(21);
    expect(new Set(chart?.series.map(({ color }) => color)).size).toBe(21);
    expect(comparison.values.flat()).toContain("Drawn: the first 20 of 34 in the table's order, and the group median.");
  });

  test("has an axis in dollars that holds every figure drawn", () => {
    const { detail } = sheets(associates(12));
    const chart = chartOf(associates(12));
    const figures = valuesAt(detail, chart.source.address).slice(1).flatMap((row) => row.slice(1).filter((cell) => typeof cell === "number"));
    expect(Math.min(...figures)).toBeGreaterThanOrEqual(chart.valueAxis.minimum ?? Infinity);
    expect(Math.max(...figures)).toBeLessThanOrEqual(chart.valueAxis.maximum ?? -Infinity);
    expect(chart.valueAxis.numberFormat).toContain("$");
  });

  test("is described for who cannot see it", () => {
    expect(chartOf(associates(4)).altText).toContain("six quarters, Q2 2025 to Q3 2026: 4 physicians");
  });

  test("is left out with a word where one quarter makes no line", () => {
    const group = aGroup({ quarters: ["2026Q3"], physicians: [aPhysician({ collections: [30_000_000], cfte: [1], overhead: null })] });
    const [sheet] = planComparison(compareGroup(group), aReading({ group })).sheets;
    expect(sheet?.charts.map(({ kind }) => kind)).toEqual(["share-bars"]);
    expect(sheet?.values.flat()).toContain("No chart yet: a line needs two quarters.");
  });

  test("is of collections as they stand where nobody's clinical time is known", () => {
    const { comparison, detail } = sheets(withoutCfte(associates(3)));
    expect(comparison.charts[0]?.altText).toMatch(/^Line chart of collections over six quarters/);
    expect(comparison.values.flat()).toContain("Collections by quarter");
    expect(detail.values.flat()).toContain("Collections by quarter: what the lines are drawn from");
    expect(comparison.sparklines.map(({ altText }) => altText).filter((text) => text.includes("cFTE"))).toEqual([]);
  });

  test("is left out with a word where nobody has both collections and clinical time", () => {
    const never = associates(2).map((physician) => ({ ...physician, collections: physician.collections.map(() => null) }));
    const { comparison } = sheets(never);
    expect(comparison.charts.map(({ kind }) => kind)).toEqual(["share-bars"]);
    expect(comparison.values.flat()).toContain("No chart: nobody has both collections and clinical FTE for a complete quarter.");
    expect(sheets(withoutCfte(never)).comparison.values.flat()).toContain("No chart: nobody has collections for a complete quarter.");
  });
});

describe("the small lines", () => {
  test("are all on one scale", () => {
    const { sparklines } = sheets(associates(9)).comparison;
    expect(sparklines).toHaveLength(9);
    expect(new Set(sparklines.map(({ minimum, maximum }) => `${minimum} ${maximum}`)).size).toBe(1);
  });

  test("stand in empty cells of the row of the associate whose figures they draw", () => {
    const { comparison, detail } = sheets(associates(9));
    for (const { cell, source } of comparison.sparklines) {
      expect(valuesAt(comparison, cell)).toEqual([[null]]);
      const [name] = valuesAt(comparison, `A${cell.replace(/\D/g, "")}`).flat();
      const [row] = /\d+/.exec(source.address) ?? [];
      expect(valuesAt(detail, `A${row ?? ""}`).flat()).toEqual([name]);
    }
  });

  test("read their figures aloud", () => {
    expect(sheets(aGroup().physicians).comparison.sparklines.at(-1)?.altText).toBe(
      "Nina Alvarez, collections per cFTE: Q2 2025 no figure, Q3 2025 no figure, Q4 2025 no figure, Q1 2026 no figure, Q2 2026 $214k, Q3 2026 $256k.",
    );
  });

  test("are characters in the cells past forty associates", () => {
    const { comparison } = sheets(associates(41));
    expect(comparison.sparklines).toEqual([]);
    expect(comparison.values.flat().filter((cell) => typeof cell === "string" && /^[▁-█]{6}$/.test(cell))).toHaveLength(41);
  });
});

describe("names at line ends", () => {
  const heights = fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { minLength: 1, maxLength: 20 });

  test("stay where they are when nothing touches", () => {
    expect(spreadLabels([10, 100, 50], 20)).toEqual([10, 100, 50]);
  });

  test("move apart evenly where they would lie on each other", () => {
    expect(spreadLabels([100, 104], 20)).toEqual([92, 112]);
    expect(spreadLabels([100, 100, 100], 20)).toEqual([80, 100, 120]);
  });

  test("keep the gap, whatever the heights", () => {
    fc.assert(
      fc.property(heights, fc.integer({ min: 1, max: 30 }), (given, gap) => {
        const sorted = spreadLabels(given, gap).sort((one, other) => one - other);
        const gaps = sorted.slice(1).map((height, index) => height - (sorted[index] ?? 0));
        expect(gaps.filter((distance) => distance < gap - 1e-9)).toEqual([]);
      }),
    );
  });

  test("keep their order from low to high", () => {
    fc.assert(
      fc.property(heights, (given) => {
        const spread = spreadLabels(given, 12);
        const order = given.map((_, index) => index).sort((one, other) => (given[one] ?? 0) - (given[other] ?? 0) || one - other);
        const along = order.map((index) => spread[index] ?? 0);
        expect(along).toEqual([...along].sort((one, other) => one - other));
      }),
    );
  });

  test("stay centred on what they name", () => {
    fc.assert(
      fc.property(heights, (given) => {
        const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(mean(spreadLabels(given, 12))).toBeCloseTo(mean(given), 6);
      }),
    );
  });
});
