import fc from "fast-check";
import { allocateOverhead } from "../../../src/domain";

const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const hundredths = fc.integer({ min: 1, max: 100 }).map((each) => each / 100);
const basis = fc.array(hundredths, { minLength: 1, maxLength: 30 });
const share = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe("Shared-out overhead", () => {
  it("adds up to the total to the cent", () => {
    fc.assert(
      fc.property(cents, basis, share, (total, each, fixedShare) => {
        expect(sum(allocateOverhead(total, each, fixedShare))).toBe(total);
      }),
    );
  });

  it("is no further than a cent from the exact part", () => {
    fc.assert(
      fc.property(cents, basis, share, (total, each, fixedShare) => {
        const parts = allocateOverhead(total, each, fixedShare);
        each.forEach((one, index) => {
          const exact = total * (fixedShare / each.length + ((1 - fixedShare) * one) / sum(each));
          expect(Math.abs((parts[index] ?? NaN) - exact)).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });

  it("never gives the larger basis the smaller part, where basis counts at all", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), basis, share, (total, each, fixedShare) => {
        fc.pre(fixedShare < 1);
        const byBasis = allocateOverhead(total, each, fixedShare).map((part, index) => ({ part, basis: each[index] ?? 0 })).sort((one, other) => one.basis - other.basis || one.part - other.part);
        byBasis.forEach(({ part }, index) => expect(part).toBeGreaterThanOrEqual(byBasis[index - 1]?.part ?? 0));
      }),
    );
  });

  it("gives the odd cents to the earlier of equals", () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), fc.integer({ min: 1, max: 30 }), hundredths, share, (total, size, each, fixedShare) => {
        const parts = allocateOverhead(total, Array.from({ length: size }, () => each), fixedShare);
        expect([...parts].sort((one, other) => other - one)).toEqual(parts);
        expect((parts[0] ?? 0) - (parts.at(-1) ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is equal parts at a fixed share of 1, whatever the basis", () => {
    expect(allocateOverhead(300, [5, 0, 1], 1)).toEqual([100, 100, 100]);
    expect(allocateOverhead(300, [0, 0, 0], 1)).toEqual([100, 100, 100]);
  });

  it("leaves a physician without basis out of the variable part alone", () => {
    expect(allocateOverhead(1000, [1, 0], 0.5)).toEqual([750, 250]);
  });

  it.each([
    ["no physician", 100, [], 0],
    ["a basis of zeros", 100, [0, 0], 0.5],
    ["a negative basis", 100, [1, -1], 0],
    ["a basis that is not a number", 100, [1, Number.NaN], 0],
    ["half a cent", 100.5, [1], 0],
    ["a fixed share above 1", 100, [1], 1.1],
  ])("cannot be made with %s", (_, total, each, fixedShare) => {
    expect(() => allocateOverhead(total, each, fixedShare)).toThrow(RangeError);
  });
});
