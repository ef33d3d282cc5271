import fc from "fast-check";
import { roundScale } from "../../../src/taskpane/charts";
import {
  countInWords,
  formatMoney,
  formatPercentile,
  formatProbability,
  formatShare,
  formatTicks,
  formatTimes,
} from "../../../src/taskpane/format";

const cents = fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 });
const readDollars = (text: string): number => Number(text.replace("−", "-").replace(/[$,]/g, ""));

describe("money", () => {
  test.each([
    [28_540_012, "$285,400"],
    [0, "$0"],
    [-120_000, "−$1,200"],
    [-40, "$0"],
    [238_124_506_700, "$2,381,245,067"],
  ])("%d cents are %s in whole dollars", (amount, text) => {
    expect(formatMoney(amount)).toBe(text);
  });

  test.each([
    [[20_000_000, 25_000_000, 30_000_000], ["$200k", "$250k", "$300k"]],
    [[300_000_000, 350_000_000, 400_000_000], ["$3.0M", "$3.5M", "$4.0M"]],
    [[-100_000_000, 0, 100_000_000], ["−$1M", "$0M", "$1M"]],
    [[120_000_000, 125_000_000], ["$1,200k", "$1,250k"]],
    [[150_000, 200_000, 250_000], ["$1.5k", "$2.0k", "$2.5k"]],
    [[105_000, 110_000], ["$1,050", "$1,100"]],
    [[0], ["$0"]],
    [[], []],
  ])("on an axis, %j cents are %j", (ticks, texts) => {
    expect(formatTicks(ticks)).toEqual(texts);
  });

  test("property: on a round axis no two steps read the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_000_000_000, max: 9_000_000_000 }), fc.integer({ min: 1_000, max: 9_000_000_000 }), (minimum, length) => {
        const { ticks } = roundScale({ minimum, maximum: minimum + length });
        expect(new Set(formatTicks(ticks)).size).toBe(ticks.length);
      }),
    );
  });

  test("property: whole dollars are never more than half a dollar off", () => {
    fc.assert(fc.property(cents, (amount) => expect(Math.abs(readDollars(formatMoney(amount)) - amount / 100)).toBeLessThanOrEqual(0.5)));
  });
});

describe("shares and rates", () => {
  test.each([
    [0, "lowest in the group"],
    [0.01, "1st percentile"],
    [0.11, "11th percentile"],
    [0.12, "12th percentile"],
    [0.22, "22nd percentile"],
    [0.552, "55th percentile"],
    [0.93, "93rd percentile"],
    [1, "highest in the group"],
  ])("a share of %d at or below reads %s", (share, text) => {
    expect(formatPercentile(share)).toBe(text);
  });

  test.each([
    [0.274, ".27"],
    [0.0028, ".003"],
    [0.06, ".060"],
    [1, "1.00"],
    [0.996, "1.00"],
    [0.00001, "below .001"],
  ])("a probability of %d is printed as %s", (probability, text) => {
    expect(formatProbability(probability)).toBe(text);
  });

  test("property: a probability is never printed as zero", () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (probability) => expect(formatProbability(probability)).not.toMatch(/^\.?0*$/)));
  });

  test("a share is a whole percentage and a ratio counts times", () => {
    expect(formatShare(0.417)).toBe("42%");
    expect(formatTimes(1.436)).toBe("1.4×");
    expect(formatTimes(-0.5)).toBe("−0.5×");
  });
});

describe("counts", () => {
  test("counts to twelve are words, beyond that figures", () => {
    expect([1, 6, 12, 13].map(countInWords)).toEqual(["One", "Six", "Twelve", "13"]);
  });
});
