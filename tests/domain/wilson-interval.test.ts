import fc from "fast-check";
import { wilsonInterval } from "../../src/domain/wilson-interval";

const someOfSome = fc.integer({ min: 1, max: 2000 }).chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));

describe("Wilson's interval", () => {
  it.each([
    [8, 10, 0.49016247153664183, 0.9433178485456247],
    [1, 4, 0.04558726080970055, 0.6993581574175981],
    [12, 20, 0.38658150076225317, 0.7811934676271829],
    [0, 5, 0, 0.43448246478317476],
    [5, 5, 0.5655175352168251, 1],
  ])("of %d of %d is as worked out apart", (hits, total, low, high) => {
    const interval = wilsonInterval(hits, total);
    expect(interval.share).toBe(hits / total);
    expect(interval.low).toBeCloseTo(low, 12);
    expect(interval.high).toBeCloseTo(high, 12);
  });

  it("holds the share, and stays within 0 and 1", () => {
    fc.assert(
      fc.property(someOfSome, ([hits, total]) => {
        const { share, low, high } = wilsonInterval(hits, total);
        expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
      }),
    );
  });

  it("is the other way round for those that do not count", () => {
    fc.assert(
      fc.property(someOfSome, ([hits, total]) => {
        const [one, other] = [wilsonInterval(hits, total), wilsonInterval(total - hits, total)];
        expect(one.low).toBeCloseTo(1 - other.high, 12);
        expect(one.high).toBeCloseTo(1 - other.low, 12);
      }),
    );
  });

  it("narrows when the same share is seen in more cases", () => {
    fc.assert(
      fc.property(someOfSome, fc.integer({ min: 2, max: 5 }), ([hits, total], times) => {
        const [few, many] = [wilsonInterval(hits, total), wilsonInterval(hits * times, total * times)];
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });

  it.each([[1, 0], [2, 1], [-1, 5], [0.5, 1], [Number.NaN, 1], [1, Infinity]])("is not made of %d of %d", (hits, total) => {
    expect(() => wilsonInterval(hits, total)).toThrow(RangeError);
  });
});
