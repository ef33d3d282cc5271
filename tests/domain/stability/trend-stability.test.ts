import fc from "fast-check";
import { fitTrend, trendStability } from "../../../src/domain";

const STEADY = [100_000, 102_000, 104_000, 106_000, 108_000, 110_000];
const ONE_GOOD_QUARTER = [100_000, 99_000, 100_500, 101_000, 100_800, 130_000];

const figure = fc.integer({ min: 50_000, max: 400_000 });
const series = fc.array(fc.option(figure, { freq: 6 }), { minLength: 4, maxLength: 9 });

describe("The stability of a trend", () => {
  it("is full on a straight line: 2,000 over the median, whichever quarter goes", () => {
    const stability = trendStability(STEADY);
    expect(stability?.leftOut.map(({ position, label }) => [position, label])).toEqual([0, 1, 2, 3, 4, 5].map((position) => [position, "Rising"]));
    expect(stability?.growthRange?.low).toBeCloseTo(2000 / 106_000, 12);
    expect(stability?.growthRange?.high).toBeCloseTo(2000 / 104_000, 12);
    expect(stability?.withoutBest).toEqual({ position: 5, label: "Rising", growthPerQuarter: 2000 / 104_000 });
    expect(stability?.sentence).toBe("Rising holds whichever quarter is left out; growth is 1.9% a quarter.");
  });

  it("is worked out by hand: S is 11, and 6 or 8 of five quarters, where growth too must reach half a percent", () => {
    const stability = trendStability(ONE_GOOD_QUARTER);
    expect(stability?.label).toBe("Rising");
    expect(stability?.leftOut.map(({ label }) => label)).toEqual(["Rising", "Flat", "Flat", "Rising", "Rising", "Flat"]);
    expect(stability?.withoutBest).toMatchObject({ position: 5, label: "Flat" });
    expect(stability?.sentence).toBe("With one quarter left out Rising turns into Flat in 3 of 6 cases, and without the best one it reads Flat; growth is 0.3 to 1.2% a quarter.");
  });

  it("says where a label turns but does not hang on the best quarter", () => {
    // Two pairs fall, S is 11; the first and the fourth quarter are in five rising pairs, so that without them S is 6 and p .23.
    const stability = trendStability([100_000, 106_000, 103_000, 109_000, 115_000, 112_000]);
    expect(stability?.leftOut.map(({ label }) => label)).toEqual(["No clear trend", "Rising", "Rising", "No clear trend", "Rising", "Rising"]);
    expect(stability?.sentence).toMatch(/^With one quarter left out Rising turns into No clear trend in 2 of 6 cases, though it holds without the best one; growth is /);
  });

  it("keeps the place of what is left out, as of a missing quarter", () => {
    const stability = trendStability([100_000, 110_000, 120_000, 130_000, 140_000]);
    expect(stability?.leftOut[2]).toEqual({ position: 2, label: "Rising", growthPerQuarter: 10_000 / 120_000 });
  });

  it("does not reach further back to make up for what is left out", () => {
    const stability = trendStability([900_000, ...STEADY]);
    expect(stability?.leftOut).toEqual(trendStability(STEADY)?.leftOut);
  });

  it("takes the latest of equals for the best quarter, and leaves none out that is missing", () => {
    const stability = trendStability([100_000, 110_000, null, 100_000, 110_000, 100_000]);
    expect(stability?.withoutBest.position).toBe(4);
    expect(stability?.leftOut.map(({ position }) => position)).toEqual([0, 1, 3, 4, 5]);
  });

  it("cannot be tried on four quarters, and is nothing on three", () => {
    expect(trendStability([100_000, 101_000, 99_000, 108_000])).toMatchObject({ growthRange: null, withoutBest: { label: "Not enough data", growthPerQuarter: null }, sentence: "The label rests on 4 quarters, and none of them can be spared." });
    expect(trendStability([100_000, 101_000, 99_000])).toBeNull();
  });

  it("reads each leave-out as the trend of the same window with a hole in it", () => {
    fc.assert(
      fc.property(series, (figures) => {
        const stability = trendStability(figures, { windowQuarters: 60 });
        fc.pre(stability !== null);
        const first = figures.findIndex((value) => value !== null);
        for (const { position, label, growthPerQuarter } of stability.leftOut) {
          const holed = fitTrend(figures.map((value, index) => (index === first + position ? null : value)), { windowQuarters: 60 });
          expect([label, growthPerQuarter]).toEqual([holed.label, holed.fit?.growthPerQuarter ?? null]);
        }
        expect(stability.leftOut).toContainEqual(stability.withoutBest);
      }),
    );
  });

  it("holds every leave-out within its range of growth", () => {
    fc.assert(
      fc.property(series, (figures) => {
        const stability = trendStability(figures);
        fc.pre(stability !== null && stability.growthRange !== null);
        const growths = stability.leftOut.flatMap(({ growthPerQuarter }) => (growthPerQuarter === null ? [] : [growthPerQuarter]));
        expect(stability.growthRange).toEqual({ low: growths.reduce((least, each) => Math.min(least, each)), high: growths.reduce((most, each) => Math.max(most, each)) });
      }),
    );
  });

  it("does not change with the unit of money", () => {
    fc.assert(
      fc.property(series, (figures) => {
        const inCents = trendStability(figures.map((value) => (value === null ? null : value * 100)));
        const inDollars = trendStability(figures);
        expect(inCents?.leftOut.map(({ label }) => label)).toEqual(inDollars?.leftOut.map(({ label }) => label));
        expect(inCents?.sentence).toBe(inDollars?.sentence);
      }),
    );
  });

  it("is not asked of a window of two", () => {
    expect(() => trendStability(STEADY, { windowQuarters: 2 })).toThrow(RangeError);
  });
});
