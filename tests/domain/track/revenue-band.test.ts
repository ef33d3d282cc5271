import fc from "fast-check";
import { revenueBand } from "../../../src/domain/track";

describe("The revenue band", () => {
  it.each([[1, "High"], [0.75, "High"], [0.7499, "Medium"], [0.25, "Medium"], [0.2499, "Low"], [0, "Low"]] as const)("of a percentile of %d is %s", (percentile, band) => {
    expect(revenueBand(percentile)).toBe(band);
  });

  it("never falls as the percentile rises", () => {
    const bands = ["Low", "Medium", "High"];
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(bands.indexOf(revenueBand(more))).toBeGreaterThanOrEqual(bands.indexOf(revenueBand(less)));
      }),
    );
  });

  it.each([-0.01, 1.01, NaN])("is not told of a percentile of %d", (percentile) => {
    expect(() => revenueBand(percentile)).toThrow(RangeError);
  });
});
