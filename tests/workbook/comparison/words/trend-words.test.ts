import type { Trend, TrendFit, TrendLabel } from "../../../../src/domain";
import { trendWords } from "../../../../src/workbook";
import { aRow } from "../../../support/a-group";

function aTrend(label: TrendLabel, fit: Partial<TrendFit> = {}): Trend {
  const { trend } = aRow();
  if (trend.fit === null) throw new Error("the builder's trend has a fit");
  return { ...trend, label, fit: { ...trend.fit, ...fit } };
}

describe("what the quarters show, in a cell", () => {
  test.each<[TrendLabel, string]>([
    ["Rising", "▲ Rising"],
    ["Probably rising", "▲ Probably rising"],
    ["Flat", "– Flat"],
    ["No clear trend", "◦ No clear trend"],
    ["Noisy", "≈ Noisy"],
    ["Probably falling", "▼ Probably falling"],
    ["Falling", "▼ Falling"],
  ])("%s has its symbol before its word", (label, words) => {
    expect(trendWords(aTrend(label))).toBe(words);
  });

  test("an odd quarter is named after the label", () => {
    expect(trendWords(aTrend("Flat", { flag: "One good quarter" }))).toBe("– Flat · one good quarter");
  });

  test("too few quarters are counted", () => {
    const few = (quartersWithData: number): string => trendWords({ label: "Not enough data", quartersWithData, fit: null });
    expect([0, 1, 3].map(few)).toEqual(["no quarters yet", "1 quarter so far", "3 quarters so far"]);
  });
});
