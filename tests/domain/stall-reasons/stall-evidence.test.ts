import fc from "fast-check";
import { stallEvidence, stallReasons, type StallFigures, type StallVerdict } from "../../../src/domain";
import { anyFigures, FAULTLESS, verdicts } from "./stall-figures";

const NOTHING_KNOWN = Object.fromEntries(Object.keys(FAULTLESS).map((key) => [key, null])) as unknown as StallFigures;

describe("The evidence on the five reasons", () => {
  it("contradicts all of them where every figure does, and says with which", () => {
    expect(stallEvidence(FAULTLESS).map(({ surfaceWords, verdict, evidenceFor, evidenceAgainst }) => [surfaceWords, verdict, evidenceFor, evidenceAgainst])).toEqual([
      ["another year of productivity data", "contradicted", [], ["The trend of collections is Rising, +3.1% a quarter over 6 quarters.", "Collections stand at 80% of the group, at its middle or above."]],
      ["some staff concerns", "contradicted", [], ["Staff requests are Preferred: 90% of 10 requests ask for them."]],
      ["more leadership involvement", "contradicted", [], ["Leadership and ownership stand at 80 of 100."]],
      ["reassessing our partnership structure", "contradicted", [], ["One more partner would change each partner's profit by $15,000 a year."]],
      ["margins are tight", "contradicted", [], ["After overhead and own pay, $400,000 a year is left to the group."]],
    ]);
  });

  it("bears all of them out where every figure does", () => {
    const figures: StallFigures = { ...FAULTLESS, trendLabel: "Flat", growthPerQuarter: 0.002, percentile: 0.4, staffBand: "Avoided", staffShare: 0.2, leadership: 41.25, dilution: -3_000_000, contribution: -100_000 };
    expect(stallEvidence(figures).map(({ verdict, evidenceFor }) => [verdict, evidenceFor])).toEqual([
      ["borne out", ["The trend of collections is Flat, +0.2% a quarter over 6 quarters.", "Collections stand at 40% of the group, below its middle."]],
      ["borne out", ["Staff requests are Avoided: 20% of 10 requests ask for them."]],
      ["borne out", ["Leadership and ownership stand at 41.3 of 100."]],
      ["borne out", ["One more partner would change each partner's profit by −$30,000 a year."]],
      ["borne out", ["After overhead and own pay, −$1,000 a year is left to the group."]],
    ]);
  });

  it("is not known, without a sentence, where nothing is", () => {
    expect(stallEvidence(NOTHING_KNOWN).map(({ verdict, evidenceFor, evidenceAgainst, evidenceOpen }) => [verdict, ...evidenceFor, ...evidenceAgainst, ...evidenceOpen])).toEqual(Array(5).fill(["not known"]));
  });

  it.each<[StallFigures["trendLabel"], number | null, StallVerdict["verdict"]]>([
    ["Rising", 0.5, "contradicted"], ["Rising", 0.49, "not known"], ["Rising", null, "not known"],
    ["Probably rising", 0.9, "not known"], ["Probably rising", 0.2, "not known"],
    ["Flat", 0.5, "not known"], ["Flat", 0.49, "borne out"], ["Falling", 0.1, "borne out"],
    ["Not enough data", 0.9, "not known"], [null, 0.2, "not known"],
  ])("on more productivity data: a %s trend at percentile %p is %s", (trendLabel, percentile, verdict) => {
    expect(verdicts({ trendLabel, percentile })[0]).toBe(verdict);
  });

  it("keeps both sides where the figures point both ways", () => {
    expect(stallEvidence({ ...FAULTLESS, percentile: 0.2 })[0]).toMatchObject({
      verdict: "not known",
      evidenceFor: ["Collections stand at 20% of the group, below its middle."],
      evidenceAgainst: ["The trend of collections is Rising, +3.1% a quarter over 6 quarters."],
    });
  });

  it.each<[string, Partial<StallFigures>, number, string]>([
    ["mixed staff requests", { staffBand: "Mixed", staffShare: null }, 1, "Staff requests are Mixed."],
    ["a leadership of 50", { leadership: 50 }, 2, "Leadership and ownership stand at 50 of 100."],
    ["a leadership of 64", { leadership: 64 }, 2, "Leadership and ownership stand at 64 of 100."],
    ["a probable rise", { trendLabel: "Probably rising" }, 0, "The trend of collections is Probably rising, +3.1% a quarter over 6 quarters."],
  ])("leaves open what %s shows", (_, given, index, sentence) => {
    expect(stallEvidence({ ...FAULTLESS, ...given })[index]).toMatchObject({ verdict: "not known", evidenceOpen: [sentence] });
  });

  it("turns at leadership 50 and 65, and at nothing for money", () => {
    expect([verdicts({ leadership: 49 })[2], verdicts({ leadership: 65 })[2], verdicts({ leadership: 0 })[2]]).toEqual(["borne out", "contradicted", "not known"]);
    expect([verdicts({ dilution: 0 })[3], verdicts({ dilution: -1 })[3], verdicts({ contribution: 0 })[4], verdicts({ contribution: -1 })[4]]).toEqual(["contradicted", "borne out", "contradicted", "borne out"]);
  });

  it("bears out exactly the reasons that hold", () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const borneOut = stallEvidence(figures).filter(({ verdict }) => verdict === "borne out").map(({ reason }) => reason);
        expect(borneOut).toEqual(stallReasons(figures).map(({ reason }) => reason));
      }),
    );
  });

  it("never bears out without something for it, nor contradicts with something for it", () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        for (const { verdict, evidenceFor, evidenceAgainst } of stallEvidence(figures)) {
          if (verdict === "borne out") expect(evidenceFor.length).toBeGreaterThan(0);
          if (verdict === "contradicted") expect([evidenceFor.length, evidenceAgainst.length > 0]).toEqual([0, true]);
        }
      }),
    );
  });

  it("never turns one verdict into its opposite by forgetting a figure", () => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom(...(Object.keys(FAULTLESS) as (keyof StallFigures)[])), (figures, forgotten) => {
        const after = stallEvidence({ ...figures, [forgotten]: null });
        stallEvidence(figures).forEach(({ verdict }, index) => expect([verdict, "not known"]).toContain(after[index]?.verdict));
      }),
    );
  });
});
