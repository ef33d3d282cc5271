import fc from "fast-check";
import { niceScale } from "../../../../src/local/workbench/charts/nice-scale";

const AUTOMATIC = { minimum: null, maximum: null };

describe("niceScale", () => {
  it("keeps the ends it is given and marks round figures between them", () => {
    expect(niceScale([262_000, 382_000], { minimum: 200_000, maximum: 400_000 })).toEqual({ minimum: 200_000, maximum: 400_000, ticks: [200_000, 250_000, 300_000, 350_000, 400_000] });
  });

  it("begins at zero unless all values lie close together", () => {
    expect(niceScale([20, 100], AUTOMATIC).minimum).toBe(0);
    expect(niceScale([96, 100], AUTOMATIC).minimum).toBeGreaterThan(0);
  });

  it("always holds every value", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 }), (values) => {
        const { minimum, maximum, ticks } = niceScale(values, AUTOMATIC);
        expect(minimum).toBeLessThanOrEqual(Math.min(...values));
        expect(maximum).toBeGreaterThanOrEqual(Math.max(...values));
        expect(ticks.length).toBeLessThan(14);
      }),
    );
  });
});
