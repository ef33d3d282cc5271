import fc from "fast-check";
import { compareGroup, tryNextQuarter, type JudgedGroup } from "../../../src/domain";
import { anyEvidence, assess, associateOf, EVIDENCE, GROUP } from "./assessment-builders";

const JUDGED: JudgedGroup = { group: GROUP, comparison: compareGroup(GROUP), evidence: EVIDENCE };
const cents = fc.integer({ min: 1, max: 90_000_000 });

describe("A figure for the next quarter", () => {
  it("joins the trend of the quarter to come, and may turn it", () => {
    const trial = tryNextQuarter(JUDGED, "Okafor", 20_000_000);
    expect(trial).toMatchObject({ quarter: "2026Q4", now: { trend: { label: "Rising" } }, then: { trend: { label: "No clear trend", quartersWithData: 6 } } });
  });

  it("is not needed to say what the quarter must bring", () => {
    const trial = tryNextQuarter(JUDGED, "Okafor", null);
    expect(trial?.then).toBeNull();
    expect(trial?.outlook.risingFrom).toBeGreaterThan(0);
  });

  it("from the threshold on is Rising", () => {
    fc.assert(
      fc.property(fc.constantFrom("Okafor", "Kim", "Raman", "Park"), (name) => {
        const from = tryNextQuarter(JUDGED, name, null)?.outlook.risingFrom ?? null;
        if (from !== null) expect(tryNextQuarter(JUDGED, name, from)?.then?.trend.label).toBe("Rising");
      }),
    );
  });

  it("starts from where the assessment stands, whatever is written down", () => {
    fc.assert(
      fc.property(anyEvidence, fc.constantFrom("Okafor", "Kim"), (evidence, name) => {
        const { readiness, track } = associateOf(assess(evidence), name);
        expect(tryNextQuarter({ ...JUDGED, evidence }, name, null)?.now).toMatchObject({ readiness, track });
      }),
      { numRuns: 25 },
    );
  });

  it("moves no track: nobody knows the colleagues' next quarter", () => {
    fc.assert(
      fc.property(anyEvidence, cents, (evidence, figure) => {
        const trial = tryNextQuarter({ ...JUDGED, evidence }, "Okafor", figure);
        expect(trial?.then?.track).toEqual(trial?.now.track);
      }),
      { numRuns: 25 },
    );
  });

  it("of nobody compared is nothing, and a quarter without collections is no figure", () => {
    expect(tryNextQuarter(JUDGED, "Nobody", 1)).toBeNull();
    expect(() => tryNextQuarter(JUDGED, "Okafor", 0)).toThrow(RangeError);
  });
});
