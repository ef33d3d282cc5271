import fc from "fast-check";
import { fitTrend, trendOutlook } from "../../../src/domain";

const RISING = ["Rising"];
const AT_LEAST_PROBABLY = ["Rising", "Probably rising"];

/** The first whole figure that earns one of the labels, by trying every one. */
function byTrying(series: readonly number[], labels: readonly string[]): number | null {
  const most = 4 * Math.max(...series);
  for (let next = 1; next <= most; next += 1) if (labels.includes(fitTrend([...series, next]).label)) return next;
  return null;
}

describe("What the next quarter must bring", () => {
  it("is found among candidates as surely as by trying every figure", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 60, max: 160 }), { minLength: 5, maxLength: 8 }), (series) => {
        expect(trendOutlook(series)).toEqual({ risingFrom: byTrying(series, RISING), probablyRisingFrom: byTrying(series, AT_LEAST_PROBABLY) });
      }),
      { seed: 2026, numRuns: 25 },
    );
  });

  it("asks no more for Probably rising than for Rising", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50_000_000 }), { minLength: 3, maxLength: 8 }), (series) => {
        const { risingFrom, probablyRisingFrom } = trendOutlook(series);
        fc.pre(risingFrom !== null);
        expect(probablyRisingFrom).toBeLessThanOrEqual(risingFrom);
      }),
    );
  });

  it("is nothing at all where no single quarter can turn a slide round", () => {
    expect(trendOutlook([260, 255, 248, 251, 239, 230])).toEqual({ risingFrom: null, probablyRisingFrom: null });
    expect(trendOutlook([])).toEqual({ risingFrom: null, probablyRisingFrom: null });
  });
});
