import fc from "fast-check";
import { fisherExact, fourFifths, type SelectionGroup } from "../../../src/domain";

const group = (label: string, selected: number, of: number): SelectionGroup => ({ label, selected, of });

const groups = fc.array(
  fc.integer({ min: 0, max: 40 }).chain((of) => fc.record({ label: fc.constantFrom("North", "South", "East"), selected: fc.nat({ max: of }), of: fc.constant(of) })),
  { maxLength: 5 },
);

describe("The four-fifths rule", () => {
  it("flags 35% against 50%, a ratio of .70", () => {
    const { groups: [north, south] } = fourFifths([group("North", 7, 20), group("South", 10, 20)]);
    expect(north).toMatchObject({ rate: 0.35, ratio: 0.7, finding: "below four fifths", pValue: fisherExact({ selected: 7, of: 20 }, { selected: 10, of: 20 }) });
    expect(south).toMatchObject({ ratio: 1, finding: "highest", pValue: null });
  });

  it.each<[number, number, string]>([[75, 100, "below four fifths"], [79, 100, "below four fifths"], [80, 100, "not below four fifths"], [4, 5, "not below four fifths"], [100, 100, "not below four fifths"]])("finds %d of %d against all of ten: %s", (selected, of, finding) => {
    expect(fourFifths([group("South", 10, 10), group("North", selected, of)]).groups[1]?.finding).toBe(finding);
  });

  it("holds a ratio of exactly four fifths for a pass, whatever binary fractions say", () => {
    expect(fourFifths([group("North", 12, 50), group("South", 15, 50)]).groups[0]).toMatchObject({ ratio: 0.8, finding: "not below four fifths" });
    expect(fourFifths([group("North", 28, 100), group("South", 35, 100)]).groups[0]?.finding).toBe("not below four fifths");
  });

  it("says in words what it found, and how chance would do", () => {
    const { groups: [north, south], caution } = fourFifths([group("North", 1, 6), group("South", 8, 10)]);
    expect(north?.words).toBe("North: 1 of 6 people selected, 16.7%, 20.8% of South's rate: below four fifths. Were both selected alike, chance alone would part them so far in 3.5% of cases.");
    expect(south?.words).toBe("South: 8 of 10 people selected, 80%, the highest rate.");
    expect(caution).toMatch(/29 CFR 1607\.4\(D\)\), not a legal finding/);
    expect(fourFifths([group("North", 0, 10), group("South", 10, 10)]).groups[0]?.words).toContain("in less than 1% of cases");
  });

  it("calls under 20 people too few, and 20 enough", () => {
    expect(fourFifths([group("North", 2, 9), group("South", 5, 10)]).size).toBe("too few");
    expect(fourFifths([group("North", 2, 10), group("South", 5, 10)]).size).toBe("enough");
    expect(fourFifths([])).toMatchObject({ groups: [], size: "too few" });
  });

  it("can tell nothing of a group of nobody, nor where nobody was selected", () => {
    expect(fourFifths([group("North", 0, 0), group("South", 5, 10)]).groups[0]).toMatchObject({ rate: null, ratio: null, finding: "cannot be told", pValue: null, words: "North: nobody to select." });
    expect(fourFifths([group("North", 0, 3), group("South", 0, 10)]).groups.map(({ rate, finding, words }) => [rate, finding, words])).toEqual([
      [0, "cannot be told", "North: nobody was selected in any group."],
      [0, "cannot be told", "South: nobody was selected in any group."],
    ]);
  });

  it("compares with the first of two highest", () => {
    expect(fourFifths([group("North", 5, 10), group("South", 10, 20)]).groups.map(({ finding }) => finding)).toEqual(["highest", "not below four fifths"]);
  });

  it("flags exactly whose selected fall short of four fifths, counted in whole numbers", () => {
    fc.assert(
      fc.property(groups, (given) => {
        const result = fourFifths(given);
        const highest = result.groups.find(({ finding }) => finding === "highest");
        result.groups.forEach(({ selected, of, finding, ratio, pValue }) => {
          if (finding === "cannot be told") return expect([ratio, pValue]).toEqual([null, null]);
          const short = 5 * selected * (highest?.of ?? NaN) < 4 * (highest?.selected ?? NaN) * of;
          expect(finding === "below four fifths").toBe(short);
          expect(ratio !== null && ratio >= 0 && ratio <= 1).toBe(true);
        });
      }),
    );
  });

  it("has one highest group wherever anybody was selected", () => {
    fc.assert(
      fc.property(groups, (given) => {
        const highest = fourFifths(given).groups.filter(({ finding }) => finding === "highest");
        expect(highest).toHaveLength(given.some(({ selected }) => selected > 0) ? 1 : 0);
      }),
    );
  });

  it("keeps every ratio when all groups grow alike", () => {
    fc.assert(
      fc.property(groups, (given) => {
        const [small, large] = [given, given.map((each) => ({ ...each, selected: 3 * each.selected, of: 3 * each.of }))].map(fourFifths);
        large?.groups.forEach(({ ratio }, index) => expect(ratio ?? -1).toBeCloseTo(small?.groups[index]?.ratio ?? -1, 12));
      }),
    );
  });

  it.each<[SelectionGroup]>([[group("North", 3, 2)], [group("North", -1, 2)], [group("North", 1.5, 2)]])("is not asked of %j", (wrong) => {
    expect(() => fourFifths([wrong])).toThrow(RangeError);
  });
});
