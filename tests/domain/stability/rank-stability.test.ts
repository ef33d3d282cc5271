import fc from "fast-check";
import { PILLARS, rankStability, READINESS_WEIGHTS, type PillarScores, type PillarWeights } from "../../../src/domain";
import { swingWeights } from "../../../src/domain/stability/swing-weights";

const pillars = (financial: number | null, cultural: number | null, growth: number | null, leadership: number | null, clinical: number | null): PillarScores => ({
  financial, cultural, growth, leadership, clinical,
});
const weighing = (financial: number, cultural: number, growth: number, leadership: number, clinical: number): PillarWeights => ({
  financial, cultural, growth, leadership, clinical,
});

const score = fc.integer({ min: 1, max: 100 });
const weight = fc.integer({ min: 1, max: 50 });
const associate = fc.tuple(score, score, score, score, score).map((scores) => pillars(...scores));
const group = fc.array(associate, { minLength: 1, maxLength: 7 });
const weights = fc.tuple(weight, weight, weight, weight, weight).map((each) => weighing(...each));
const swing = fc.integer({ min: 0, max: 30 });

const EARNER = pillars(90, 40, 50, 50, 60);
const COLLEAGUE = pillars(40, 90, 50, 50, 60);

describe("The weightings", () => {
  it("are the base and each weight up and down, the others scaled", () => {
    const [base, up, down, ...rest] = swingWeights(READINESS_WEIGHTS, 10);
    expect(base).toEqual(READINESS_WEIGHTS);
    expect(up).toEqual(weighing(40, (25 * 60) / 70, (20 * 60) / 70, (15 * 60) / 70, (10 * 60) / 70));
    expect(down?.financial).toBe(20);
    expect(down?.cultural).toBeCloseTo((25 * 80) / 70, 12);
    expect(rest).toHaveLength(8);
  });

  it("move no weight below 0 or above 100, and share alike where all others are 0", () => {
    expect(swingWeights(READINESS_WEIGHTS, 40)[2]).toEqual(weighing(0, (25 * 100) / 70, (20 * 100) / 70, (15 * 100) / 70, (10 * 100) / 70));
    const [, up, down] = swingWeights(weighing(5, 0, 0, 0, 0), 10);
    expect([up, down]).toEqual([weighing(100, 0, 0, 0, 0), weighing(90, 2.5, 2.5, 2.5, 2.5)]);
  });

  it("always add up to 100", () => {
    fc.assert(
      fc.property(weights, swing, (base, points) => {
        const sums = swingWeights(base, points).map((each) => PILLARS.reduce((sum, pillar) => sum + each[pillar], 0));
        expect(sums).toHaveLength(11);
        sums.forEach((sum) => expect(sum).toBeCloseTo(100, 9));
      }),
    );
  });
});

describe("Rank stability", () => {
  it("is worked out by hand for money against culture: two of eleven weightings turn them round", () => {
    expect(rankStability([EARNER, COLLEAGUE])).toEqual([
      { rank: 1, best: 1, worst: 2, shareAtRank: 9 / 11 },
      { rank: 2, best: 1, worst: 2, shareAtRank: 9 / 11 },
    ]);
  });

  it("gives equals the same rank, and leaves the next place empty", () => {
    expect(rankStability([EARNER, EARNER, pillars(10, 10, 10, 10, 10)]).map((each) => each?.rank)).toEqual([1, 1, 3]);
  });

  it("ranks nobody whose evidence is too thin for a score, and nobody behind them", () => {
    expect(rankStability([pillars(null, 99, 99, 99, 99), EARNER, pillars(50, null, null, 50, 50)])).toEqual([null, { rank: 1, best: 1, worst: 1, shareAtRank: 1 }, null]);
  });

  it("shares out a missing pillar's weight, and takes 0 for missing", () => {
    const [known, blank, zero] = rankStability([pillars(60, 60, 60, 60, 60), pillars(61, 61, 61, 61, null), pillars(61, 61, 61, 61, 0)]);
    expect([known?.rank, blank?.rank, zero?.rank]).toEqual([3, 1, 1]);
  });

  it("leaves without a rank, in the weightings that ask for the rest, who stands on one pillar alone", () => {
    expect(rankStability([pillars(80, null, null, null, null)], weighing(1, 0, 0, 0, 0), 100)).toEqual([{ rank: 1, best: 1, worst: 1, shareAtRank: 6 / 11 }]);
  });

  it("is the same when all weights are scaled alike", () => {
    fc.assert(
      fc.property(group, weights, swing, fc.constantFrom(2, 3, 7, 0.1), (associates, base, points, factor) => {
        const scaled = Object.fromEntries(PILLARS.map((pillar) => [pillar, base[pillar] * factor])) as Record<keyof PillarWeights, number>;
        expect(rankStability(associates, scaled, points)).toEqual(rankStability(associates, base, points));
      }),
    );
  });

  it("does not move at a swing of nothing", () => {
    fc.assert(
      fc.property(group, weights, (associates, base) => {
        rankStability(associates, base, 0).forEach((each) => expect(each).toMatchObject({ best: each?.rank, worst: each?.rank, shareAtRank: 1 }));
      }),
    );
  });

  it("holds the rank between best and worst, which part only where some weighting disagrees", () => {
    fc.assert(
      fc.property(group, weights, swing, (associates, base, points) => {
        rankStability(associates, base, points).forEach((each) => {
          if (each === null) throw new Error("Everybody has full evidence.");
          expect(1 <= each.best && each.best <= each.rank && each.rank <= each.worst && each.worst <= associates.length).toBe(true);
          expect(each.shareAtRank === 1).toBe(each.best === each.worst);
        });
      }),
    );
  });

  it("keeps ahead, under all weightings, who is better in every pillar", () => {
    fc.assert(
      fc.property(group, weights, swing, (associates, base, points) => {
        const stabilities = rankStability([...associates.map((each) => ({ ...each, clinical: Math.min(each.clinical ?? 0, 99) })), pillars(100, 100, 100, 100, 100)], base, points);
        expect(stabilities.at(-1)).toEqual({ rank: 1, best: 1, worst: 1, shareAtRank: 1 });
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(group, weights, swing, (associates, base, points) => {
        expect(rankStability([...associates].reverse(), base, points)).toEqual(rankStability(associates, base, points).reverse());
      }),
    );
  });

  it.each([-1, 101, Number.NaN])("is not asked for a swing of %d points", (points) => {
    expect(() => rankStability([EARNER], READINESS_WEIGHTS, points)).toThrow(RangeError);
  });
});
