import fc from "fast-check";
import { projectLift } from "../../../src/domain";

const measure = fc.integer({ min: 1, max: 1_000_000 });

describe("Project lift", () => {
  it.each([[100, 145, 145], [40, 58, 145], [12, 9, 75], [20, 0, 0]])("from %d to %d is %d", (before, after, index) => {
    expect(projectLift(before, after)).toBeCloseTo(index, 12);
  });

  it("of a project that changed nothing is 100", () => {
    fc.assert(
      fc.property(measure, (before) => {
        expect(projectLift(before, before)).toBe(100);
      }),
    );
  });

  it("does not depend on the unit", () => {
    fc.assert(
      fc.property(measure, measure, fc.integer({ min: 2, max: 1000 }), (before, after, factor) => {
        expect(projectLift(before * factor, after * factor)).toBeCloseTo(projectLift(before, after) ?? NaN, 6);
      }),
    );
  });

  it("has no value where there was nothing before", () => {
    expect([projectLift(0, 5), projectLift(-1, 5)]).toEqual([null, null]);
  });
});
