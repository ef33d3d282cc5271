import fc from "fast-check";
import { poachingExposure, type PoachingEvidence } from "../../../src/domain";
import { anyGrowths, growth } from "./growth-rows";

const sought = (given: Partial<PoachingEvidence> = {}): PoachingEvidence => ({ name: "Okafor", percentile: 0.8, staffBand: "Preferred", growth: [growth()], ...given });
const verdict = (given: Partial<PoachingEvidence> = {}): string => poachingExposure(sought(given)).verdict;

const evidence: fc.Arbitrary<PoachingEvidence> = fc.record({
  name: fc.constant("Okafor"),
  percentile: fc.option(fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20)),
  staffBand: fc.constantFrom("Preferred" as const, "Mixed" as const, "Avoided" as const, null),
  growth: fc.option(anyGrowths),
});

describe("Poaching exposure", () => {
  it("holds where an associate is productive, well liked and holds part of the growth", () => {
    expect(poachingExposure(sought())).toEqual({
      verdict: "exposed",
      conditions: [
        { condition: "productive", holds: true, sentence: "They stand at 80% of the group; productive is 75% and above." },
        { condition: "well liked", holds: true, sentence: "Staff requests: Preferred." },
        { condition: "holds part of the growth", holds: true, sentence: "A line, site or referral source depends on them." },
      ],
    });
  });

  it.each<[string, Partial<PoachingEvidence>]>([
    ["below the top quarter", { percentile: 0.74 }],
    ["whom the staff do not prefer", { staffBand: "Mixed" }],
    ["on whom nothing depends", { growth: [] }],
    ["whose site would stay", { growth: [growth({ dependsOnAssociate: false })] }],
  ])("does not hold for somebody %s", (_, given) => {
    expect(verdict(given)).toBe("not exposed");
  });

  it("begins at the 75th percentile", () => {
    expect(verdict({ percentile: 0.75 })).toBe("exposed");
  });

  it.each<[string, Partial<PoachingEvidence>]>([
    ["the percentile", { percentile: null }],
    ["the staff's wishes", { staffBand: null }],
    ["growth", { growth: null }],
    ["whether a site would leave", { growth: [growth({ dependsOnAssociate: null })] }],
  ])("is not known without %s, unless something else settles it", (_, given) => {
    expect(verdict(given)).toBe("not known");
    expect(verdict({ ...given, ...(given.staffBand === undefined ? { staffBand: "Avoided" } : { percentile: 0.1 }) })).toBe("not exposed");
  });

  it("is exposed only where all three hold, and settled by one that does not", () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const exposure = poachingExposure(given);
        const holds = exposure.conditions.map((each) => each.holds);
        expect(exposure.verdict === "exposed").toBe(holds.every((each) => each === true));
        expect(exposure.verdict === "not exposed").toBe(holds.includes(false));
      }),
    );
  });

  it("never turns from one verdict into its opposite by forgetting evidence", () => {
    fc.assert(
      fc.property(evidence, fc.constantFrom("percentile" as const, "staffBand" as const, "growth" as const), (given, forgotten) => {
        const [before, after] = [poachingExposure(given).verdict, poachingExposure({ ...given, [forgotten]: null }).verdict];
        expect([before, "not known"]).toContain(after);
      }),
    );
  });
});
