import fc from "fast-check";
import { rankPercentile } from "../../../src/domain";

const NINE = [1, 2, 3, 6, 6, 6, 7, 8, 9];
const TEN = [13, 12, 11, 8, 4, 3, 2, 1, 1, 1];
const group = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 20 });

describe("The percentile in the group", () => {
  it.each([
    { value: 7, group: NINE, inc: 0.75, exc: 0.7 },
    { value: 5.43, group: NINE, inc: 0.35125, exc: 0.381 },
    { value: 8, group: NINE, inc: 0.875, exc: 0.8 },
    { value: 2, group: TEN, inc: 3 / 9, exc: 4 / 11 },
    { value: 4, group: TEN, inc: 5 / 9, exc: 6 / 11 },
    { value: 8, group: TEN, inc: 6 / 9, exc: 7 / 11 },
    { value: 5, group: TEN, inc: 5.25 / 9, exc: 6.25 / 11 },
  ])("of $value agrees with Excel before its cut to three digits", ({ value, group: members, inc, exc }) => {
    expect(rankPercentile(value, members)).toBeCloseTo(inc, 12);
    expect(rankPercentile(value, members, "exc")).toBeCloseTo(exc, 12);
  });

  it.each([
    [2, 1, 0], [3, 1, 1], [4, 1, 1], [5, 2, 1], [6, 2, 1], [7, 2, 2], [8, 2, 2], [10, 3, 2], [12, 3, 3],
  ])("puts, of %i unlike physicians, %i in the top quarter inclusive and %i exclusive", (size, inclusive, exclusive) => {
    const members = Array.from({ length: size }, (_, index) => index);
    const inTopQuarter = (convention: "inc" | "exc"): number => members.filter((each) => (rankPercentile(each, members, convention) ?? 0) >= 0.75).length;
    expect([inTopQuarter("inc"), inTopQuarter("exc")]).toEqual([inclusive, exclusive]);
  });

  it("runs from 0 for the lowest to below 1 for all who share the top", () => {
    fc.assert(
      fc.property(group, (members) => {
        expect(rankPercentile(Math.min(...members), members)).toBe(0);
        const shareTheTop = members.filter((each) => each === Math.max(...members)).length;
        expect(rankPercentile(Math.max(...members), members)).toBeCloseTo((members.length - shareTheTop) / (members.length - 1), 12);
      }),
    );
  });

  it("never falls when the figure rises", () => {
    fc.assert(
      fc.property(group, fc.double({ min: 0, max: 50, noNaN: true }), fc.double({ min: 0, max: 50, noNaN: true }), fc.constantFrom("inc" as const, "exc" as const), (members, one, other, convention) => {
        const low = rankPercentile(Math.min(one, other), members, convention);
        const high = rankPercentile(Math.max(one, other), members, convention);
        fc.pre(low !== null && high !== null);
        expect(high).toBeGreaterThanOrEqual((low ?? NaN) - 1e-12);
      }),
    );
  });

  it("does not depend on the order of the group or on its blanks", () => {
    fc.assert(
      fc.property(group, fc.nat(), (members, pick) => {
        const value = members[pick % members.length] ?? 0;
        expect(rankPercentile(value, [null, ...[...members].reverse(), null])).toBe(rankPercentile(value, members));
      }),
    );
  });

  it("has no value outside the group, or in an empty one", () => {
    expect(rankPercentile(0.5, NINE)).toBeNull();
    expect(rankPercentile(9.5, NINE, "exc")).toBeNull();
    expect(rankPercentile(5, [])).toBeNull();
    expect(rankPercentile(5, [null])).toBeNull();
  });

  it("ranks a group of one as Excel does", () => {
    expect(rankPercentile(5, [5])).toBe(1);
    expect(rankPercentile(5, [5], "exc")).toBe(0.5);
  });
});
