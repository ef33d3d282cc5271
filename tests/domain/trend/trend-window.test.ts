import fc from "fast-check";
import { trendWindow } from "../../../src/domain";

const cells = fc.array(fc.option(fc.integer({ min: 0, max: 9 })));

describe("The stretch a trend looks at", () => {
  it("begins and ends with a figure, or is empty", () => {
    fc.assert(
      fc.property(cells, (series) => {
        const { values } = trendWindow(series, 60);
        expect(values.length === 0 || (values.at(0) !== null && values.at(-1) !== null)).toBe(true);
      }),
    );
  });

  it("is found again in the series at the place it names", () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 3, max: 60 }), (series, windowQuarters) => {
        const { start, values } = trendWindow(series, windowQuarters);
        expect(series.slice(start, start + values.length).map((value) => value || null)).toEqual(values);
        expect(values.length).toBeLessThanOrEqual(windowQuarters);
      }),
    );
  });

  it("trims before it counts back, so that an old end does not eat the window", () => {
    expect(trendWindow([1, 2, 3, 4, null, null, null], 3)).toEqual({ start: 1, values: [2, 3, 4] });
  });

  it("may begin with a missing quarter when that is where counting back ends", () => {
    expect(trendWindow([1, null, 3, 4], 3)).toEqual({ start: 1, values: [null, 3, 4] });
  });
});
