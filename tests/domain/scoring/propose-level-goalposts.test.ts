import fc from "fast-check";
import { proposeLevelGoalposts, scoreBetween } from "../../../src/domain";

const thousands = (...dollars: number[]): number[] => dollars.map((each) => each * 100_000);
const group = fc.array(fc.integer({ min: 200, max: 2000 }), { minLength: 4, maxLength: 12 }).map((dollars) => thousands(...dollars));

describe("The proposed goalposts of the level", () => {
  it("stand half an interquartile range outside the quartiles", () => {
    // Of 700, 800, 900, 1,000, 1,100 thousand the quartiles are 800 and 1,000.
    expect(proposeLevelGoalposts(thousands(700, 800, 900, 1000, 1100))).toEqual({ zeroAt: 70_000_000, hundredAt: 110_000_000 });
  });

  it("interpolate quartiles as PERCENTILE.INC does", () => {
    // Of 600, 700, 900, 1,000: at .75 of the way to the second, 675; at .25 of the way to the last, 925; half the range is 125.
    expect(proposeLevelGoalposts(thousands(1000, 600, 900, 700))).toEqual({ zeroAt: 55_000_000, hundredAt: 105_000_000 });
  });

  it("are whole thousands of dollars", () => {
    // Quartiles 601,000 and 603,000 dollars and 80 cents: half the range is 1,000 and 40 cents.
    expect(proposeLevelGoalposts([60_100_000, 60_100_000, 60_100_000, 60_300_080, 60_300_080, 60_300_080])).toEqual({ zeroAt: 60_000_000, hundredAt: 60_400_000 });
  });

  it.each<[string, (number | null)[]]>([
    ["three physicians", [...thousands(700, 800, 900), null]],
    ["four who bring in the same", thousands(800, 800, 800, 800)],
    ["four within a few dollars of each other", [80_000_000, 80_000_100, 80_000_200, 80_000_300]],
    ["nobody", []],
  ])("are not proposed from %s", (_, figures) => {
    expect(proposeLevelGoalposts(figures)).toBeNull();
  });

  it("do not depend on the order of the group, nor on those without a figure", () => {
    fc.assert(
      fc.property(group, (figures) => {
        expect(proposeLevelGoalposts([null, ...[...figures].reverse(), null])).toEqual(proposeLevelGoalposts(figures));
      }),
    );
  });

  it("leave no more than a quarter of the group below 25 or above 75, but for the rounding", () => {
    fc.assert(
      fc.property(group, (figures) => {
        const goalposts = proposeLevelGoalposts(figures);
        fc.pre(goalposts !== null && goalposts.hundredAt - goalposts.zeroAt > 20_000_000);
        const scores = figures.map((figure) => scoreBetween(figure, goalposts));
        const beyondAQuartile = Math.ceil((figures.length - 1) / 4);
        expect(scores.filter((score) => score < 24).length).toBeLessThanOrEqual(beyondAQuartile);
        expect(scores.filter((score) => score > 76).length).toBeLessThanOrEqual(beyondAQuartile);
      }),
    );
  });
});
