import fc from "fast-check";
import { moneyInWords, satelliteInWords, satelliteShare, type HirePlan, type SatellitePlan } from "../../../../src/domain";
import { expectToBeSayable } from "./expect-to-be-sayable";

const aSite = (given: Partial<SatellitePlan> = {}): SatellitePlan => ({ monthlyCollections: 3_000_000, monthlyCost: 2_000_000, rampMonths: 6, months: 24, shareOfProfit: 0.2, ...given });
const amount = fc.nat({ max: 9_000_000 });
const hire: fc.Arbitrary<HirePlan> = fc.record({ monthlyCollections: amount, monthlyCost: amount, rampMonths: fc.nat({ max: 24 }), horizonMonths: fc.integer({ min: 1, max: 60 }) });

describe("A satellite site in words", () => {
  it.each<[string, Partial<SatellitePlan>, string]>([
    ["has earned back its ramp", {}, "After 24 months the site has left $165,000, of which the group keeps $132,000 and Okafor gets $33,000; until month 8 the group is up to $30,000 out of pocket."],
    ["pays from the start", { rampMonths: 0, months: 1 }, "After 1 month the site has left $10,000, of which the group keeps $8,000 and Okafor gets $2,000."],
    ["has not earned back its ramp", { months: 7 }, "After 7 months the site has cost the group $5,000 more than it brought, and Okafor gets nothing."],
    ["comes out even", { monthlyCollections: 2_000_000, rampMonths: 0 }, "After 24 months the site has paid for itself to the cent, and Okafor gets nothing."],
  ])("says so where it %s", (_, given, sentence) => {
    expect(satelliteInWords(aSite(given), "Okafor").sentence).toBe(sentence);
  });

  it("says both parts that the figures say, for every plan", () => {
    fc.assert(
      fc.property(hire, fc.integer({ min: 0, max: 100 }), ({ horizonMonths, ...rest }, percent) => {
        const plan = { ...rest, months: horizonMonths, shareOfProfit: percent / 100 };
        const words = satelliteInWords(plan, "Okafor");
        const { profit, toAssociate, toGroup } = satelliteShare(plan);
        expectToBeSayable(words);
        if (profit > 0) expect(words.sentence).toContain(`the group keeps ${moneyInWords(toGroup)} and Okafor gets ${moneyInWords(toAssociate)}`);
        else expect(words.sentence).toContain("Okafor gets nothing");
      }),
    );
  });
});
