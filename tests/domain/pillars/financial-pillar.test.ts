import fc from "fast-check";
import { assessPayerRisk, compareGroup, financialPillar, fitTrend, type FinancialFigures, type TrendLabel } from "../../../src/domain";
import { group, physician } from "../comparison/group-builders";
import { facts, figures, partOf, SCORING, trendOf } from "./evidence-builders";

const scored = (overrides: Partial<FinancialFigures>, associates: Parameters<typeof financialPillar>[1]["associates"] = null): ReturnType<typeof financialPillar> =>
  financialPillar(figures(overrides), { associates }, SCORING);

const HALF_MEDICAID = assessPayerRisk([{ payer: "Medicaid", amount: 50_000 }, { payer: "Aetna", amount: 50_000 }]);

describe("Growth of collections", () => {
  it.each<[number, TrendLabel, number]>([
    [-0.05, "Falling", 0], [-0.02, "Falling", 0], [-0.01, "Probably falling", 25], [0, "Flat", 50], [0.003, "Flat", 55],
    [0.021, "Probably rising", 85], [0.03, "Rising", 100], [0.08, "Rising", 100],
    [0.021, "No clear trend", 60], [0.08, "Noisy", 60], [0.006, "No clear trend", 60], [0.0059, "No clear trend", 59.83333333333333],
  ])("of %d a quarter, %s, scores %d", (growth, label, score) => {
    expect(partOf(scored({ trend: trendOf(growth, label) }), "growth of collections").score).toBeCloseTo(score, 9);
  });

  it("says what the score follows from, and when it is held back", () => {
    expect(partOf(scored({ trend: trendOf(0.021, "Probably rising") }), "growth of collections").why).toBe("Growth of +2.1% a quarter, Probably rising: 85 of 100.");
    expect(partOf(scored({ trend: trendOf(0.021, "Noisy") }), "growth of collections").why).toBe("Growth of +2.1% a quarter, Noisy: 60 of 100, the most for growth that the quarters do not show.");
  });

  it("is unknown with fewer than four quarters", () => {
    expect(partOf(scored({ trend: fitTrend([1, 2, 3]) }), "growth of collections")).toMatchObject({ score: null, weight: 40 });
  });
});

describe("The other financial parts", () => {
  it("weigh 25, 15, 10 and 10 after growth's 40", () => {
    expect(scored({}).parts.map(({ label, weight }) => [label, weight])).toEqual([
      ["growth of collections", 40], ["collections per clinical FTE", 25], ["overhead coverage", 15], ["payer mix", 10], ["rework", 10],
    ]);
  });

  it("put the level between the group's goalposts", () => {
    const part = partOf(scored({ comparedLastFour: 95_000_000 }), "collections per clinical FTE");
    expect(part.score).toBe(37.5);
    expect(part.why).toBe("$950,000 per clinical FTE in four quarters, between $800,000 and $1,200,000: 37.5 of 100.");
  });

  it.each<[string, Partial<FinancialFigures>, string]>([
    ["a quarter of the four is missing", { comparedLastFour: null }, "No collections per clinical FTE for Okafor: it takes the last four quarters in the collections workbook."],
    ["collections stand as they are, without any cFTE", { comparedLastFour: 95_000_000, cfte: null }, "No clinical FTE for Okafor: it goes into the collections workbook."],
  ])("leave the level open where %s", (_, overrides, why) => {
    expect(partOf(scored(overrides), "collections per clinical FTE")).toMatchObject({ score: null, why });
  });

  it("leave the level open until the group has goalposts for it", () => {
    const part = partOf(financialPillar(figures({ comparedLastFour: 95_000_000 }), { associates: null }, { ...SCORING, level: null }), "collections per clinical FTE");
    expect(part).toMatchObject({ score: null, why: "No goalposts for collections per clinical FTE. They go into the sheet Scoring." });
  });

  it.each([[0.8, 0], [1, 0], [1.4, 40], [2, 100], [3, 100]])("score overhead covered %d times at %d", (overheadCoverage, score) => {
    expect(partOf(scored({ overheadCoverage }), "overhead coverage").score).toBeCloseTo(score, 9);
  });

  it("take payers for 100 less their risk", () => {
    // Half of it Medicaid is all of the mix half; two payers of equal size are all of the other: HHI 5,000.
    expect(HALF_MEDICAID?.score).toBe(100);
    expect(partOf(scored({ payerRisk: HALF_MEDICAID }), "payer mix")).toMatchObject({ score: 0, why: "A payer risk of 100, High: 0 of 100." });
  });

  it("score rework from a tenth down to nothing, and name the cells", () => {
    const rework = partOf(scored({}, [facts({ rework: { redone: 30, of: 1200 } })]), "rework");
    expect(rework).toMatchObject({ score: 75, why: "2.5% of the work done again by others: 75 of 100." });
    expect(rework.inputs.map(({ where }) => where)).toEqual(["Associates!A2:K2", "Associates!A2:K2"]);
  });

  it.each([
    ["no sheet", null], ["somebody else's row", [facts({ associate: "Chen", rework: { redone: 1, of: 10 } })]],
    ["no figure", [facts()]], ["no work counted", [facts({ rework: { redone: 0, of: 0 } })]],
  ])("leave rework open with %s", (_, associates) => {
    expect(partOf(scored({}, associates), "rework")).toMatchObject({ score: null, why: "No rework figure for Okafor. It goes into the sheet Associates." });
  });
});

describe("The financial pillar", () => {
  it("is the weighted mean of the parts that are there", () => {
    // (40 · 50 + 15 · 40) / 55.
    expect(scored({ trend: trendOf(0, "Flat"), overheadCoverage: 1.4 })).toMatchObject({ coverage: 55 });
    expect(scored({ trend: trendOf(0, "Flat"), overheadCoverage: 1.4 }).score).toBeCloseTo(2600 / 55, 9);
  });

  it("has no score without evidence, and 1 where all the evidence is bad", () => {
    expect(scored({})).toMatchObject({ score: null, coverage: 0 });
    expect(scored({ overheadCoverage: 0.5 })).toMatchObject({ score: 1, coverage: 15 });
  });

  it("does not move when a peer leaves, or comes to earn ten times as much", () => {
    const dollars = fc.array(fc.integer({ min: 20_000, max: 900_000 }), { minLength: 8, maxLength: 8 }).map((each) => each.map((dollar) => dollar * 100));
    const overhead = dollars;
    fc.assert(
      fc.property(dollars, overhead, dollars, fc.integer({ min: 3, max: 10 }), (own, ownOverhead, peers, tenths) => {
        const cfte = own.map(() => tenths / 10);
        const self = physician({ collections: own, overhead: ownOverhead, cfte });
        const peer = physician({ name: "Chen", collections: peers, cfte, overhead: own });
        const scoreAmong = (physicians: readonly (typeof self)[]): unknown => {
          const row = compareGroup(group({ physicians })).rows.find(({ name }) => name === "Okafor");
          if (row === undefined) throw new Error("Okafor is in the group.");
          return financialPillar(row, { associates: null }, SCORING);
        };
        const among = scoreAmong([self, peer]);
        expect(scoreAmong([self])).toEqual(among);
        expect(scoreAmong([self, { ...peer, collections: peers.map((cents) => cents * 10) }])).toEqual(among);
      }),
    );
  });

  it("never falls with more growth of the same label", () => {
    const growth = fc.integer({ min: -80, max: 80 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(growth, growth, fc.constantFrom<TrendLabel>("Rising", "Noisy", "Falling"), (one, other, label) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((each) => scored({ trend: trendOf(each, label) }).score ?? NaN);
        expect(more).toBeGreaterThanOrEqual(less ?? NaN);
      }),
    );
  });
});
