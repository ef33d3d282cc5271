import fc from "fast-check";
import { fitTrend, type TrendFit } from "../../../src/domain";

const CLIMBING = [210_000, 218_500, 226_000, 231_000, 244_500, 252_000];
const WOBBLING = [230_000, 198_000, 251_000, 205_000, 243_000, 212_000];
const SLIDING = [260_000, 255_000, 248_000, 251_000, 239_000, 230_000];
const ONE_GOOD_QUARTER = [200_000, 201_000, 199_500, 200_500, 200_000, 290_000];

/** Dollars in whole hundreds, so that a series has ties now and then. */
const dollars = fc.integer({ min: 1, max: 4000 }).map((hundreds) => hundreds * 100);
const seriesOf = (minLength: number, maxLength = 12): fc.Arbitrary<number[]> => fc.array(dollars, { minLength, maxLength });

function fitOf(series: readonly (number | null)[], windowQuarters?: number): TrendFit {
  const { fit } = fitTrend(series, windowQuarters === undefined ? {} : { windowQuarters });
  if (fit === null) throw new Error("The series has too few quarters for a fit.");
  return fit;
}

const expectClose = (actual: number | null, expected: number): void =>
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));

describe("The trend of six quarters", () => {
  it.each([
    { name: "a climb", series: CLIMBING, s: 15, p: 2 / 720, slope: 8400, label: "Rising" },
    { name: "a wobble", series: WOBBLING, s: 1, p: 1, slope: 3250, label: "Noisy" },
    { name: "a slide", series: SLIDING, s: -13, p: 12 / 720, slope: -6000, label: "Falling" },
    { name: "one good quarter", series: ONE_GOOD_QUARTER, s: 4, p: 7 / 12, slope: 250, label: "Flat" },
    { name: "one late swap", series: [1, 2, 3, 4, 6, 5], s: 13, p: 12 / 720, slope: 1, label: "Rising" },
    { name: "two swaps", series: [1, 2, 4, 3, 6, 5], s: 11, p: 40 / 720, slope: 1, label: "Rising" },
    { name: "five in a row", series: [1, 2, 3, 4, 5], s: 10, p: 2 / 120, slope: 1, label: "Rising" },
    { name: "a climb in steps", series: [200, 200, 210, 210, 220, 230], s: 13, p: 1 / 90, slope: 6, label: "Rising" },
    { name: "pairs", series: [1, 1, 2, 2, 3, 3], s: 12, p: 2 / 90, slope: 0.5, label: "Rising" },
    { name: "one pair", series: [1, 2, 2, 3, 4, 5], s: 14, p: 2 / 360, slope: 0.8, label: "Rising" },
    { name: "a single step, at exactly one in ten", series: [1, 1, 1, 2, 2, 2], s: 9, p: 0.1, slope: 0.25, label: "Rising" },
    { name: "a constant", series: [5, 5, 5, 5, 5, 5], s: 0, p: 1, slope: 0, label: "Flat" },
  ])("reads $name by its published figures", ({ series, s, p, slope, label }) => {
    const fit = fitOf(series);
    expect(fit.s).toBe(s);
    expect(Math.abs(fit.pValue - p)).toBeLessThanOrEqual(1e-12 * p);
    expectClose(fit.slopePerQuarter, slope);
    expect(fitTrend(series).label).toBe(label);
  });

  it("divides the slope by the median for growth", () => {
    expectClose(fitOf(CLIMBING).growthPerQuarter, 8400 / 228_500);
  });

  it("counts ties into tau-b", () => {
    expectClose(fitOf([1, 1, 2, 2, 3, 3]).tau, 12 / Math.sqrt(12 * 15));
    expect(fitOf([5, 5, 5, 5]).tau).toBe(0);
  });

  it("says how many steps went up", () => {
    expectClose(fitOf(SLIDING).risingSteps, 1 / 5);
    expect(fitOf(CLIMBING).risingSteps).toBe(1);
  });
});

describe("A missing quarter", () => {
  it.each([null, 0])("given as %p keeps its place", (missing) => {
    const fit = fitOf([100, missing, 120, 130, 140, 150]);
    expect(fit.slopePerQuarter).toBe(10);
    expect(fitTrend([100, missing, 120, 130, 140, 150]).quartersWithData).toBe(5);
  });

  it("at either end changes nothing", () => {
    fc.assert(
      fc.property(seriesOf(0), fc.array(fc.constantFrom(null, 0)), fc.array(fc.constantFrom(null, 0)), (series, before, after) => {
        expect(fitTrend([...before, ...series, ...after])).toEqual(fitTrend(series));
      }),
    );
  });

  it("is the same whether it comes as blank or as 0", () => {
    fc.assert(
      fc.property(fc.array(fc.option(dollars)), (series) => {
        expect(fitTrend(series.map((value) => value ?? 0))).toEqual(fitTrend(series));
      }),
    );
  });

  it("leaves fewer than four figures without a verdict, however many cells there are", () => {
    expect(fitTrend([100, 120, null, null, null, 130])).toEqual({ quartersWithData: 3, label: "Not enough data", fit: null });
    expect(fitTrend([])).toEqual({ quartersWithData: 0, label: "Not enough data", fit: null });
  });
});

describe("The window", () => {
  it("looks at the last six quarters unless told otherwise", () => {
    fc.assert(
      fc.property(seriesOf(6), (series) => {
        expect(fitTrend(series)).toEqual(fitTrend(series.slice(-6)));
      }),
    );
  });

  it("looks as far back as it is told", () => {
    expect(fitTrend([...WOBBLING, ...CLIMBING], { windowQuarters: 12 }).quartersWithData).toBe(12);
    expect(fitTrend(CLIMBING, { windowQuarters: 3 }).label).toBe("Not enough data");
  });

  it.each([2, 61, 4.5, Number.NaN])("cannot be %p quarters long", (windowQuarters) => {
    expect(() => fitTrend(CLIMBING, { windowQuarters })).toThrow(RangeError);
  });
});

describe("One odd quarter", () => {
  it("is named, and does not make a trend", () => {
    expect(fitOf(ONE_GOOD_QUARTER)).toMatchObject({ flag: "One good quarter", flaggedPosition: 5 });
    expect(fitOf([200, 201, 110, 200.5, 200, 201])).toMatchObject({ flag: "One bad quarter", flaggedPosition: 2 });
  });

  it("is pointed at by its place in the window, missing quarters counted", () => {
    expect(fitOf([null, 200, null, 201, 199.5, 290, 200.5, 200])).toMatchObject({ flag: "One good quarter", flaggedPosition: 3 });
  });

  it("does not count as noise, however large it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 5000 }), (size) => {
        const fit = fitOf([100, 101, 100, 101, 100, 101 + size]);
        expect(fit.flag).toBe("One good quarter");
        expect(fit.noise).toBeLessThan(0.01);
      }),
    );
  });

  it("of a quarter above the rest is always found among six that differ by no more than a percent", () => {
    const calm = fc.array(fc.integer({ min: 9950, max: 10_050 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(calm, fc.nat({ max: 5 }), (series, odd) => {
        const fit = fitOf(series.map((value, quarter) => (quarter === odd ? value * 1.25 : value)));
        expect(fit).toMatchObject({ flag: "One good quarter", flaggedPosition: odd });
      }),
    );
  });

  it("is never called where all quarters differ by less than a twentieth", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 9760, max: 10_240 }), { minLength: 5, maxLength: 6 }), (series) => {
        expect(fitOf(series).flag).toBeNull();
      }),
    );
  });

  it("is not called on four quarters, or among quarters that all lie scattered", () => {
    expect(fitOf([100, 100, 100, 200]).flag).toBeNull();
    expect(fitOf(WOBBLING).flag).toBeNull();
  });
});

describe("The label", () => {
  it("is never Rising on four quarters that do not all rise", () => {
    fc.assert(
      fc.property(seriesOf(4, 4), (series) => {
        const risesThroughout = series.every((value, index) => index === 0 || value > (series[index - 1] ?? 0));
        expect(fitTrend(series).label === "Rising").toBe(risesThroughout && (fitOf(series).growthPerQuarter ?? 0) >= 0.005);
      }),
    );
  });

  it("turns round when the quarters are read backwards", () => {
    const opposite: Readonly<Record<string, string>> = { Rising: "Falling", "Probably rising": "Probably falling", Falling: "Rising", "Probably falling": "Probably rising" };
    fc.assert(
      fc.property(seriesOf(0), (series) => {
        const { label } = fitTrend(series, { windowQuarters: 60 });
        expect(fitTrend([...series].reverse(), { windowQuarters: 60 }).label).toBe(opposite[label] ?? label);
      }),
    );
  });

  it("does not depend on the unit of money", () => {
    fc.assert(
      fc.property(seriesOf(0), fc.constantFrom(0.01, 0.1, 3, 100, 1e6), (series, unit) => {
        const inUnit = fitTrend(series.map((value) => value * unit));
        expect(inUnit.label).toBe(fitTrend(series).label);
        expect(inUnit.fit?.pValue).toBe(fitTrend(series).fit?.pValue);
      }),
    );
  });

  it("never gets worse when the last quarter gets better", () => {
    fc.assert(
      fc.property(seriesOf(4, 6), dollars, (series, more) => {
        const better = series.map((value, index) => (index === series.length - 1 ? value + more : value));
        expect(fitOf(better).s).toBeGreaterThanOrEqual(fitOf(series).s);
        expect(fitOf(better).slopePerQuarter).toBeGreaterThanOrEqual(fitOf(series).slopePerQuarter);
      }),
    );
  });

  it("is Rising at exactly half a percent of growth, and not below it", () => {
    expect(fitTrend([985, 990, 995, 1005, 1010, 1015]).label).toBe("Rising");
    expect(fitOf([1000, 1004, 1008, 1012, 1016, 1020]).growthPerQuarter).toBeLessThan(0.005);
    expect(fitTrend([1000, 1004, 1008, 1012, 1016, 1020]).label).toBe("Flat");
  });

  it("is Probably rising when the odds are one in seven and growth is a percent or more", () => {
    expect(fitOf([100, 104, 103, 102, 106, 108]).s).toBe(9);
    expect(fitTrend([100, 104, 103, 102, 106, 108]).label).toBe("Probably rising");
    expect(fitTrend([108, 106, 102, 103, 104, 100]).label).toBe("Probably falling");
  });

  it("says that nothing was shown rather than flat when the scatter is middling", () => {
    expect(fitTrend([100, 112, 96, 109, 98, 106]).label).toBe("No clear trend");
  });

  it("stays silent where the level is not above zero, as growth has no meaning there", () => {
    const trend = fitTrend([-5, -4, -3, -2]);
    expect(trend.label).toBe("No clear trend");
    expect(trend.fit).toMatchObject({ growthPerQuarter: null, noise: null, flag: null, slopePerQuarter: 1 });
  });

  it("takes equal earnings per cFTE as equal, whatever the last bit of a division says", () => {
    expect(fitOf([0.1 + 0.2, 0.3, 0.3, 0.1 + 0.2]).s).toBe(0);
  });

  it("always comes with finite figures", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }))), (series) => {
        const figures = Object.values(fitTrend(series, { windowQuarters: 60 }).fit ?? {}).filter((value) => typeof value === "number");
        expect(figures.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
