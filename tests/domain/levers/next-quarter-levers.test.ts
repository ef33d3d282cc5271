import fc from "fast-check";
import { fitTrend, trendOutlook, type AssociateCase } from "../../../src/domain";
import { nextQuarterLevers } from "../../../src/domain/levers/next-quarter-levers";
import { anyCase, associateCase } from "./a-case";

const cents = (...thousands: (number | null)[]): (number | null)[] => thousands.map((each) => (each === null ? null : each * 100_000));

const withQuarters = (comparedByQuarter: (number | null)[], cfte: number | null = 1): AssociateCase =>
  associateCase({ row: { ...associateCase().row, cfte, comparedByQuarter, trend: fitTrend(comparedByQuarter) } });

describe("The next quarter as a lever", () => {
  it("starts from the last quarter, up to about twice the best and down to almost nothing", () => {
    // A hundredth of $250,000 is $3,000 in whole thousands; 167 of these come nearest to twice the best.
    // $249,000 lies less than half a step below the last quarter, so that $246,000 comes first.
    const [up, down] = nextQuarterLevers(withQuarters(cents(200, 210, 220, 230, 240, 250)));
    expect([up?.current, up?.candidates[0], up?.candidates.at(-1)]).toEqual([25_000_000, 25_000_000, 50_100_000]);
    expect([down?.candidates[0], down?.candidates[1], down?.candidates.at(-1)]).toEqual([25_000_000, 24_600_000, 300_000]);
  });

  it("tries the very figures from which the trend would have another label", () => {
    // Rising stays from $230,000 on, Probably rising from $220,000.
    const quarters = cents(200, 210, 220, 230, 240, 250);
    expect(trendOutlook(quarters)).toEqual({ risingFrom: 23_000_000, probablyRisingFrom: 22_000_000 });
    expect(nextQuarterLevers(withQuarters(quarters))[1]?.candidates).toEqual(expect.arrayContaining([23_000_000, 22_000_000]));
  });

  it("joins the trend, whose window moves on, and moves nothing else", () => {
    const associate = withQuarters(cents(200, 210, 220, 230, 240, 250));
    const [up] = nextQuarterLevers(associate);
    const moved = up?.apply(associate, 26_000_000);
    expect(moved?.row.trend).toEqual(fitTrend(cents(210, 220, 230, 240, 250, 260)));
    expect({ ...moved, row: { ...moved?.row, trend: null } }).toEqual({ ...associate, row: { ...associate.row, trend: null } });
  });

  it("goes by the last quarter that is known", () => {
    expect(nextQuarterLevers(withQuarters(cents(200, 210, 220, 230, 240, null))).map(({ current }) => current)).toEqual([24_000_000, 24_000_000]);
  });

  it("does not speak of clinical FTE where collections stand as they are", () => {
    expect(nextQuarterLevers(withQuarters(cents(200, 210), null))[0]?.label).toBe("next quarter's collections");
    expect(nextQuarterLevers(withQuarters(cents(200, 210)))[0]?.label).toBe("next quarter's collections per clinical FTE");
  });

  it("is none where no quarter is known", () => {
    expect(nextQuarterLevers(withQuarters(cents(null, null)))).toEqual([]);
  });

  it("is always in whole dollars, but for the last quarter itself", () => {
    fc.assert(
      fc.property(anyCase, (associate) => {
        const figures = nextQuarterLevers(associate).flatMap(({ candidates, current }) => candidates.filter((each) => each !== current));
        expect(figures.every((figure) => figure > 0 && figure % 100 === 0)).toBe(true);
      }),
    );
  });
});
