import fc from "fast-check";
import { DEFAULT_SCORING, READINESS_WEIGHTS, scoreBetween, type Goalposts } from "../../../src/domain";

const figure = fc.integer({ min: -1000, max: 1000 });
const goalposts: fc.Arbitrary<Goalposts> = fc.record({ zeroAt: figure, hundredAt: figure }).filter(({ zeroAt, hundredAt }) => zeroAt !== hundredAt);

describe("A score between goalposts", () => {
  it.each<[number, Goalposts, number]>([
    [1, { zeroAt: 1, hundredAt: 2 }, 0],
    [1.25, { zeroAt: 1, hundredAt: 2 }, 25],
    [2, { zeroAt: 1, hundredAt: 2 }, 100],
    [0.05, { zeroAt: 0.1, hundredAt: 0 }, 50],
    [0, { zeroAt: 0.1, hundredAt: 0 }, 100],
  ])("of %d lies on the straight line", (value, between, score) => {
    expect(scoreBetween(value, between)).toBe(score);
  });

  it("stays at 0 and 100 beyond the goalposts, whichever is the larger", () => {
    expect([scoreBetween(0.2, { zeroAt: 0.1, hundredAt: 0 }), scoreBetween(-1, { zeroAt: 0.1, hundredAt: 0 })]).toEqual([0, 100]);
    expect([scoreBetween(0.2, { zeroAt: 1, hundredAt: 2 }), scoreBetween(9, { zeroAt: 1, hundredAt: 2 })]).toEqual([0, 100]);
  });

  it("never falls on the way from the one to the other", () => {
    fc.assert(
      fc.property(goalposts, figure, figure, (between, one, other) => {
        const towardsHundred = Math.sign(between.hundredAt - between.zeroAt);
        const [nearer, farther] = towardsHundred * (one - other) < 0 ? [one, other] : [other, one];
        expect(scoreBetween(farther, between)).toBeGreaterThanOrEqual(scoreBetween(nearer, between));
      }),
    );
  });

  it("and its reverse come to 100", () => {
    fc.assert(
      fc.property(goalposts, figure, (between, value) => {
        const reversed = { zeroAt: between.hundredAt, hundredAt: between.zeroAt };
        expect(scoreBetween(value, between) + scoreBetween(value, reversed)).toBeCloseTo(100, 9);
      }),
    );
  });

  it.each<[string, number, Goalposts]>([
    ["goalposts in one place", 1, { zeroAt: 1, hundredAt: 1 }],
    ["goalposts in one place, off them", 3, { zeroAt: 1, hundredAt: 1 }],
    ["no number", Number.NaN, { zeroAt: 1, hundredAt: 2 }],
  ])("cannot be made of %s", (_, value, between) => {
    expect(() => scoreBetween(value, between)).toThrow(RangeError);
  });
});

describe("The scale a group starts from", () => {
  it("weighs as the partners do, and leaves the group's own figures open", () => {
    expect(DEFAULT_SCORING).toMatchObject({ version: 1, weights: READINESS_WEIGHTS, level: null, profitPool: null, partners: null });
  });

  it.each<[string, number, Goalposts, number]>([
    ["overhead covered one and a half times", 1.5, DEFAULT_SCORING.overheadCoverage, 50],
    ["a tenth done again", 0.1, DEFAULT_SCORING.rework, 0],
    ["nothing done again", 0, DEFAULT_SCORING.rework, 100],
    ["referrals that hold", 0, DEFAULT_SCORING.referralGrowth, 50],
    ["a fifth fewer referrals", -0.2, DEFAULT_SCORING.referralGrowth, 0],
    ["one site", 1, DEFAULT_SCORING.sitesAndLines, 50],
    ["a project that changed nothing", 100, DEFAULT_SCORING.projectLift, 0],
    ["a project from 100 to 145", 145, DEFAULT_SCORING.projectLift, 100],
  ])("scores %s as agreed", (_, value, between, score) => {
    expect(scoreBetween(value, between)).toBe(score);
  });
});
