import fc from "fast-check";
import { coHires, type Starter } from "../../../src/domain";
import { anyDay } from "../calendar/any-day";

const starters: fc.Arbitrary<Starter[]> = fc.array(fc.option(anyDay), { minLength: 1, maxLength: 8 }).map((days) => days.map((startDate, index) => ({ name: `Physician ${index}`, startDate })));

const GROUP: readonly Starter[] = [
  { name: "Okafor", startDate: "2023-07-01" },
  { name: "Lindqvist", startDate: "2024-07-01" },
  { name: "Park", startDate: "2023-09-01" },
  { name: "Abara", startDate: "2023-05-01" },
  { name: "Moreau", startDate: "2024-07-02" },
  { name: "Weiss", startDate: null },
];

describe("Co-hires", () => {
  it("started within a year either way, the nearest first, then as spelled", () => {
    expect(coHires(GROUP, "Okafor")).toEqual(["Abara", "Park", "Lindqvist"]);
  });

  it("may be sought nearer or farther", () => {
    expect([coHires(GROUP, "Okafor", 2), coHires(GROUP, "Okafor", 0), coHires(GROUP, "Okafor", 13)]).toEqual([["Abara", "Park"], [], ["Abara", "Park", "Lindqvist", "Moreau"]]);
  });

  it("are not known of somebody without a start, or outside the group", () => {
    expect([coHires(GROUP, "Weiss"), coHires(GROUP, "Nobody")]).toEqual([null, null]);
  });

  it("are so of each other", () => {
    fc.assert(
      fc.property(starters, (people) => {
        const first = people[0]?.name ?? "";
        const others = coHires(people, first) ?? [];
        others.forEach((other) => expect(coHires(people, other)).toContain(first));
        expect(others).not.toContain(first);
      }),
    );
  });

  it("are never lost by looking farther", () => {
    fc.assert(
      fc.property(starters, fc.nat({ max: 36 }), fc.nat({ max: 36 }), (people, months, more) => {
        const first = people[0]?.name ?? "";
        expect(coHires(people, first, months + more) ?? []).toEqual(expect.arrayContaining(coHires(people, first, months) ?? []));
      }),
    );
  });

  it.each([-1, Number.NaN])("are not sought within %d months", (months) => {
    expect(() => coHires(GROUP, "Okafor", months)).toThrow(RangeError);
  });
});
