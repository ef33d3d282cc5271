import fc from "fast-check";
import { partnerDilution } from "../../src/functions";
import { outcomeOf } from "./support/custom-functions-runtime";

describe("PARTNER_DILUTION", () => {
  it("is the change in each partner's profit", () => {
    expect(partnerDilution(2_000_000, 4, 350_000)).toBe(-30_000);
    expect(partnerDilution(900_000, 2, 600_000)).toBe(50_000);
    expect(partnerDilution(600_000, 3, 0)).toBe(-50_000);
  });

  it("changes nothing for a newcomer who brings a partner's share", () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), fc.integer({ min: 1, max: 50 }), (pool, partners) => {
        expect(partnerDilution(pool, partners, pool / partners)).toBe(0);
      }),
    );
  });

  it.each<[string, () => unknown, string]>([
    ["profit_pool", () => partnerDilution(null, 4, 1), "profit_pool is blank, and blank is not zero: put a number there."],
    ["partners", () => partnerDilution(1, "", 1), "partners is blank, and blank is not zero: put a number there."],
    ["candidate_contribution", () => partnerDilution(1, 4, null), "candidate_contribution is blank, and blank is not zero: put a number there."],
  ])("answers #N/A where %s is blank", (_, call, sentence) => {
    expect(outcomeOf(call)).toEqual({ code: "#N/A", sentence });
  });

  it.each<[string, () => unknown, string]>([
    ["no partners", () => partnerDilution(1, 0, 1), "partners is 0: give how many there are now, a whole number of 1 or more."],
    ["half a partner", () => partnerDilution(1, 2.5, 1), "partners is 2.5: give how many there are now, a whole number of 1 or more."],
    ["a pool in words", () => partnerDilution("lots", 2, 1), "profit_pool is text “lots”: put a number there, or clear the cell where nothing is known."],
  ])("refuses %s", (_, call, sentence) => {
    expect(outcomeOf(call)).toEqual({ code: "#VALUE!", sentence });
  });
});
