import fc from "fast-check";
import type { IsoDate } from "../../../src/domain";
import { firstDone } from "../../../src/domain/associate-numbers/first-done";
import { milestoneState, type DoneOn } from "../../../src/domain/associate-numbers/milestone-state";

const day: fc.Arbitrary<IsoDate> = fc.tuple(fc.integer({ min: 2022, max: 2027 }), fc.integer({ min: 10, max: 12 }), fc.integer({ min: 10, max: 28 })).map(([year, month, date]): IsoDate => `${year}-${month}-${date}`);

describe("The state of a milestone", () => {
  it.each<[IsoDate | null, DoneOn, IsoDate, string]>([
    ["2025-01-01", "2025-01-01", "2026-01-01", "met"],
    ["2025-01-01", "2025-01-02", "2026-01-01", "met late"],
    ["2025-01-01", "undated", "2026-01-01", "met"],
    ["2025-01-01", null, "2025-01-01", "still to come"],
    ["2025-01-01", null, "2025-01-02", "missed"],
    [null, null, "2025-01-02", "unknown"],
    [null, "2025-01-01", "2025-01-02", "met"],
    [null, "undated", "2025-01-02", "met"],
  ])("due %p and done %p is on %s %s", (due, done, asOf, state) => {
    expect(milestoneState(due, done, asOf)).toBe(state);
  });

  it("never goes back from missed to still to come as time goes by", () => {
    fc.assert(
      fc.property(day, day, day, (due, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        if (milestoneState(due, null, earlier) === "missed") expect(milestoneState(due, null, later)).toBe("missed");
      }),
    );
  });
});

describe("The first day on which something was done", () => {
  it("is the earliest, and undated where one is not written down", () => {
    expect([firstDone([]), firstDone(["2025-03-01", "2024-12-31"]), firstDone(["2025-03-01", null]), firstDone([null])]).toEqual([null, "2024-12-31", "undated", "undated"]);
  });

  it("is no later for one day more", () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 6 }), day, (days, another) => {
        const [before, after] = [firstDone(days), firstDone([...days, another])];
        expect(after !== null && before !== null && after <= before && (after === before || after === another)).toBe(true);
      }),
    );
  });
});
