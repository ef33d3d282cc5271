import fc from "fast-check";
import { placeInGroup } from "../../../src/domain";

describe("the place in the group", () => {
  test("is told by quarters of the group", () => {
    expect([0, 0.25, 0.75, 1].map((percentile) => placeInGroup(percentile, 8))).toEqual(["lower quarter", "middle half", "upper quarter", "upper quarter"]);
  });

  test("is not told with fewer than five others, whatever it is", () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 5 }), (percentile, groupSize) => expect(placeInGroup(percentile, groupSize)).toBe("group too small")));
  });
});
