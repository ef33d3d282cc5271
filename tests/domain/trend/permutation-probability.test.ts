import fc from "fast-check";
import { permutationProbability } from "../../../src/domain/trend/permutation-probability";
import { exactProbability } from "./exact-counts";

/** For each length, S and how many of the n! orders reach it or more; Mann's null distribution without ties. */
const UPPER_TAILS: readonly (readonly [length: number, orders: number, tails: readonly (readonly [s: number, count: number])[]])[] = [
  [3, 6, [[3, 1]]],
  [4, 24, [[6, 1], [4, 4], [2, 9]]],
  [5, 120, [[10, 1], [8, 5], [6, 14], [4, 29]]],
  [6, 720, [[15, 1], [13, 6], [11, 20], [9, 49], [7, 98], [5, 169], [3, 259], [1, 360]]],
  [7, 5040, [[21, 1], [19, 7], [17, 27], [15, 76], [13, 174], [11, 343], [9, 602]]],
  [8, 40320, [[20, 285], [18, 628], [16, 1230], [14, 2191], [12, 3606]]],
  [9, 362880, [[22, 4489], [20, 8095], [18, 13640], [16, 21671], [14, 32692]]],
  [10, 3628800, [[25, 51909], [23, 84592], [21, 131635], [19, 196524], [17, 282578]]],
];

const untied = (tieSizes: readonly number[]): number => {
  const size = tieSizes.reduce((sum, each) => sum + each, 0);
  return tieSizes.reduce((pairs, each) => pairs - (each * (each - 1)) / 2, (size * (size - 1)) / 2);
};
const probability = (s: number, tieSizes: readonly number[]): number => permutationProbability(s, untied(tieSizes), tieSizes);
const ones = (length: number): number[] => Array.from({ length }, () => 1);
const expectRelative = (actual: number, expected: number): void => expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * expected);

describe("The exact probability of a trend", () => {
  const cases = UPPER_TAILS.flatMap(([length, orders, tails]) => tails.map(([s, count]) => ({ length, s, expected: (2 * count) / orders })));

  it.each(cases)("of S = $s among $length untied quarters is twice the counted tail", ({ length, s, expected }) => {
    expectRelative(probability(s, ones(length)), expected);
    expectRelative(probability(-s, ones(length)), expected);
  });

  it.each([
    { s: 13, tieSizes: [2, 2, 1, 1], expected: 2 / 180 },
    { s: 12, tieSizes: [2, 2, 2], expected: 2 / 90 },
    { s: 14, tieSizes: [1, 2, 1, 1, 1], expected: 2 / 360 },
    { s: 9, tieSizes: [3, 3], expected: 2 / 20 },
  ])("of S = $s with ties $tieSizes counts distinct orders", ({ s, tieSizes, expected }) => {
    expectRelative(probability(s, tieSizes), expected);
  });

  it("is certain for a constant series", () => {
    expect(probability(0, [6])).toBe(1);
  });

  it.each([20, 40, 60])("keeps twelve figures over %i untied quarters, from the perfect rise to the middle", (length) => {
    const most = untied(ones(length));
    for (const s of [most, most - 2, most - 40, Math.round(most / 4) * 2 + (most % 2), 2 + (most % 2)]) expectRelative(probability(s, ones(length)), exactProbability(s, ones(length)));
  });

  it.each([[[30, 30]], [[20, 1, 1, 20, 18]], [Array.from({ length: 30 }, () => 2)], [[59, 1]]])("keeps twelve figures over 60 quarters tied as %j", (tieSizes) => {
    const most = untied(tieSizes);
    for (const s of [most, most - 2, most - 2 * Math.floor(most / 4), most % 2 === 0 ? 2 : 1]) expectRelative(probability(s, tieSizes), exactProbability(s, tieSizes));
  });

  it("agrees with counting every order, whatever the ties", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 6 }), fc.nat(), (tieSizes, pick) => {
        const most = untied(tieSizes);
        const s = most - 2 * (pick % (Math.floor(most / 2) + 1));
        expectRelative(probability(s, tieSizes), s === 0 ? 1 : exactProbability(s, tieSizes));
      }),
    );
  });

  it("does not care in which order the tied groups stand", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 8 }), fc.nat(), (tieSizes, pick) => {
        const most = untied(tieSizes);
        const s = most - 2 * (pick % (Math.floor(most / 2) + 1));
        expectRelative(probability(s, [...tieSizes].reverse()), probability(s, tieSizes));
      }),
    );
  });

  it("never grows with a stronger S", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 40 }), fc.nat(), (length, pick) => {
        const most = untied(ones(length));
        const s = most - 2 * (pick % Math.max(1, Math.floor(most / 2)));
        expect(probability(s, ones(length))).toBeLessThanOrEqual(probability(s - 2, ones(length)));
      }),
    );
  });

  it("answers the same after more tie patterns than it remembers", () => {
    const before = probability(13, ones(6));
    for (let size = 2; size <= 40; size += 1) for (let ties = 1; ties < 9; ties += 1) probability(untied([size, ties]), [size, ties]);
    expect(probability(13, ones(6))).toBe(before);
  });
});
