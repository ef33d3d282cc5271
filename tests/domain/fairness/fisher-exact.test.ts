import fc from "fast-check";
import { fisherExact, type SelectedOf } from "../../../src/domain";

const table = (selectedOne: number, notOne: number, selectedOther: number, notOther: number): [SelectedOf, SelectedOf] => [
  { selected: selectedOne, of: selectedOne + notOne },
  { selected: selectedOther, of: selectedOther + notOther },
];

const group: fc.Arbitrary<SelectedOf> = fc.integer({ min: 1, max: 9 }).chain((of) => fc.record({ selected: fc.nat({ max: of }), of: fc.constant(of) }));

/** Deals the selected out among all people in every way there is, and counts: the definition, with no formula. */
function byCounting(one: SelectedOf, other: SelectedOf): number {
  const [people, selected] = [one.of + other.of, one.selected + other.selected];
  const counts = new Map<number, number>();
  let all = 0;
  for (let hand = 0; hand < 2 ** people; hand += 1) {
    const [inOne, inBoth] = [ones(hand & (2 ** one.of - 1)), ones(hand)];
    if (inBoth !== selected) continue;
    all += 1;
    counts.set(inOne, (counts.get(inOne) ?? 0) + 1);
  }
  const observed = counts.get(one.selected) ?? 0;
  return [...counts.values()].filter((each) => each <= observed).reduce((sum, each) => sum + each, 0) / all;
}

const ones = (bits: number): number => bits.toString(2).replaceAll("0", "").length;

describe("Fisher's exact test", () => {
  it.each<[string, [SelectedOf, SelectedOf], number]>([
    ["the lady tasting tea, 34 of 70", table(3, 1, 1, 3), 34 / 70],
    ["8 of 10 against 1 of 6", table(8, 2, 1, 5), 0.034965034965],
    ["all of ten against none of ten, 2 of 184,756", table(10, 0, 0, 10), 2 / 184_756],
    ["nobody at all", table(0, 4, 0, 5), 1],
    ["everybody", table(4, 0, 5, 0), 1],
  ])("gives %s", (_, [one, other], probability) => {
    expect(fisherExact(one, other)).toBeCloseTo(probability, 12);
  });

  it("counts tables exactly as likely as the one seen, whatever binary fractions say", () => {
    // Both sides of a table of equal groups are equally likely: of C(12, 6) = 924 hands 36 + 1 on either side.
    expect(fisherExact({ selected: 5, of: 6 }, { selected: 1, of: 6 })).toBe(74 / 924);
  });

  it("is still a probability of thousands", () => {
    expect(fisherExact({ selected: 1500, of: 3000 }, { selected: 1500, of: 3000 })).toBe(1);
    const small = fisherExact({ selected: 1500, of: 3000 }, { selected: 1350, of: 3000 });
    expect(small > 0.0001 && small < 0.0002).toBe(true);
  });

  it("agrees with dealing out every hand", () => {
    fc.assert(
      fc.property(group, group, (one, other) => {
        fc.pre(one.of + other.of <= 14);
        expect(fisherExact(one, other)).toBeCloseTo(byCounting(one, other), 12);
      }),
      { numRuns: 60 },
    );
  });

  it("is the same from either side, and of those selected as of those not", () => {
    fc.assert(
      fc.property(group, group, (one, other) => {
        const not = ({ selected, of }: SelectedOf): SelectedOf => ({ selected: of - selected, of });
        expect(fisherExact(other, one)).toBe(fisherExact(one, other));
        expect(fisherExact(not(one), not(other))).toBe(fisherExact(one, other));
      }),
    );
  });

  it("is above 0, at most 1, and 1 where both are selected at one rate", () => {
    fc.assert(
      fc.property(group, group, fc.integer({ min: 1, max: 6 }), (one, other, factor) => {
        const probability = fisherExact(one, other);
        expect(probability > 0 && probability <= 1).toBe(true);
        expect(fisherExact(one, { selected: one.selected * factor, of: one.of * factor })).toBe(1);
      }),
    );
  });

  it.each<[SelectedOf]>([[{ selected: 5, of: 4 }], [{ selected: -1, of: 4 }], [{ selected: 0, of: 0 }], [{ selected: 0.5, of: 4 }], [{ selected: Number.NaN, of: 4 }]])("is not asked of %j", (wrong) => {
    expect(() => fisherExact(wrong, { selected: 1, of: 4 })).toThrow(RangeError);
    expect(() => fisherExact({ selected: 1, of: 4 }, wrong)).toThrow(RangeError);
  });
});
