import fc from "fast-check";
import { clinicalPillar } from "../../../src/domain";
import { facts } from "./evidence-builders";

describe("The clinical pillar", () => {
  it("is the group's own quality score, with its cells", () => {
    const pillar = clinicalPillar("Okafor", { associates: [facts({ qualityScore: 87.5 })] });
    expect(pillar).toMatchObject({ score: 87.5, coverage: 100 });
    expect(pillar.parts).toEqual([{ label: "quality score", weight: 100, score: 87.5, why: "The group's own quality score: 87.5 of 100.", inputs: [{ label: "quality score", value: 87.5, where: "Associates!A2:K2" }] }]);
  });

  it("takes the later of two rows, and passes over an empty one", () => {
    expect(clinicalPillar("Okafor", { associates: [facts({ qualityScore: 60 }), facts({ qualityScore: 70 }), facts()] }).score).toBe(70);
  });

  it("keeps clear of 0 with a quality score of 0, which is evidence", () => {
    expect(clinicalPillar("Okafor", { associates: [facts({ qualityScore: 0 })] })).toMatchObject({ score: 1, coverage: 100 });
  });

  it("is unknown without a figure, whatever the safety", () => {
    expect(clinicalPillar("Okafor", { associates: [facts({ openSafetyConcern: true }), facts({ associate: "Chen", qualityScore: 90 })] })).toMatchObject({ score: null, coverage: 0 });
  });

  it("is not moved by an open safety concern, which is a gate and no matter of points", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.option(fc.boolean()), (qualityScore, openSafetyConcern) => {
        expect(clinicalPillar("Okafor", { associates: [facts({ qualityScore, openSafetyConcern })] }).score).toBe(Math.max(1, qualityScore));
      }),
    );
  });

  it.each([-1, 101, Number.NaN])("cannot be made of a quality score of %d", (qualityScore) => {
    expect(() => clinicalPillar("Okafor", { associates: [facts({ qualityScore })] })).toThrow(RangeError);
  });
});
