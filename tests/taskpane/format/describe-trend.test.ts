import type { TrendLabel } from "../../../src/domain";
import { describeLine, describeStanding, describeTrend } from "../../../src/taskpane/format";
import { aComparison, aFit, aRow, aTrend, NOT_ENOUGH, WINDOW } from "../support/comparison-builders";

describe("describeTrend", () => {
  test("a rise is claimed with its size and its exact probability", () => {
    expect(describeTrend(aTrend(), WINDOW)).toBe("Six quarters show a rise: +3.4% a quarter, exact p = .003.");
  });

  test("what is not shown is not called flat", () => {
    const trend = aTrend({ label: "No clear trend", fit: aFit({ growthPerQuarter: 0.01, pValue: 0.272 }) });
    expect(describeTrend(trend, WINDOW)).toBe(
      "Six quarters show no clear trend: +1.0% a quarter, exact p = .27. That is not the same as flat: they cannot show it either way.",
    );
  });

  test("the odd quarter is named", () => {
    const trend = aTrend({ label: "Flat", fit: aFit({ growthPerQuarter: 0.002, pValue: 0.72, flag: "One good quarter", flaggedPosition: 5 }) });
    expect(describeTrend(trend, WINDOW)).toContain("Q3 2026 stands apart: one good quarter.");
  });

  test("too few quarters are counted, and no figure is claimed for them", () => {
    expect(describeTrend(NOT_ENOUGH, WINDOW)).toBe("Three quarters have figures. A trend needs at least four.");
    expect(describeTrend({ ...NOT_ENOUGH, quartersWithData: 1 }, WINDOW)).toBe("One quarter has figures. A trend needs at least four.");
  });

  test("a level at or below zero has no rate of growth", () => {
    expect(describeTrend(aTrend({ label: "Noisy", fit: aFit({ growthPerQuarter: null, pValue: 0.5 }) }), WINDOW)).toContain("the level is not above zero, exact p = .50");
  });

  test("a probability too small to print is not printed as zero", () => {
    expect(describeTrend(aTrend({ quartersWithData: 20, fit: aFit({ pValue: 1e-9 }) }), WINDOW)).toContain("exact p below .001.");
  });

  test.each<TrendLabel>(["Rising", "Probably rising", "Flat", "No clear trend", "Noisy", "Probably falling", "Falling"])("only rises and falls are claimed as such: %s", (label) => {
    const sentence = describeTrend(aTrend({ label }), WINDOW);
    expect(/ rise:/.test(sentence)).toBe(/ising/.test(label));
    expect(/ fall:/.test(sentence)).toBe(/alling/.test(label));
    expect(/probable/.test(sentence)).toBe(label.startsWith("Probably"));
  });
});

describe("describeStanding", () => {
  test("missing clinical FTE is named as what is missing", () => {
    const row = aRow({ cfte: null, trend: { ...NOT_ENOUGH, quartersWithData: 0 } });
    expect(describeStanding(row, aComparison())).toContain("has no clinical FTE");
  });

  test("nothing is said to be missing where collections are compared as they stand", () => {
    const row = aRow({ cfte: null, trend: { ...NOT_ENOUGH, quartersWithData: 0 } });
    expect(describeStanding(row, aComparison({ basis: "collections as they stand" }))).toBe(describeTrend(row.trend, WINDOW));
  });

  test("with clinical FTE it is the trend that speaks", () => {
    expect(describeStanding(aRow(), aComparison())).toBe(describeTrend(aRow().trend, WINDOW));
  });
});

describe("describeLine", () => {
  test("each quarter is read out, and a missing one as missing", () => {
    expect(describeLine(aRow({ name: "Dana Whitfield", comparedByQuarter: [null, 25_100_000] }), aComparison({ window: ["2026Q2", "2026Q3"] }))).toBe(
      "Dana Whitfield, collections per cFTE: Q2 2026 no figure, Q3 2026 $251,000",
    );
  });

  test("collections as they stand are not called per cFTE", () => {
    const comparison = aComparison({ basis: "collections as they stand", window: ["2026Q3"] });
    expect(describeLine(aRow({ name: "Dana Whitfield", comparedByQuarter: [25_100_000] }), comparison)).toBe("Dana Whitfield, collections: Q3 2026 $251,000");
  });
});
