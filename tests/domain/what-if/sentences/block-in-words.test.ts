import fc from "fast-check";
import { blockInWords, type BlockPlan } from "../../../../src/domain";
import { expectToBeSayable } from "./expect-to-be-sayable";

const aBlock = (given: Partial<BlockPlan> = {}): BlockPlan => ({ sessionsPerMonth: 4, visitsPerSession: 10, collectionsPerVisit: 15_000, addedCostPerMonth: 250_000, ...given });
const amount = fc.nat({ max: 9_000_000 });

describe("A block in words", () => {
  it.each<[string, Partial<BlockPlan>, number, string]>([
    ["leaves something", {}, 3, "A block of 4 sessions a month brings 40 visits and $6,000 a month; after 3 months it has left the group $10,500."],
    ["costs more than it brings", { addedCostPerMonth: 700_000 }, 1, "A block of 4 sessions a month brings 40 visits and $6,000 a month; after 1 month it has cost the group $1,000 more than it brought."],
    ["comes out even", { sessionsPerMonth: 1, visitsPerSession: 1, addedCostPerMonth: 15_000 }, 2, "A block of 1 session a month brings 1 visit and $150 a month; after 2 months it has paid for itself to the cent."],
  ])("says so where it %s", (_, given, months, sentence) => {
    expect(blockInWords(aBlock(given), months).sentence).toBe(sentence);
  });

  it("can be said of every plan", () => {
    fc.assert(
      fc.property(fc.record({ sessionsPerMonth: fc.nat({ max: 40 }), visitsPerSession: fc.nat({ max: 30 }), collectionsPerVisit: fc.nat({ max: 90_000 }), addedCostPerMonth: amount }), fc.integer({ min: 1, max: 24 }), (plan, months) => {
        const words = blockInWords(plan, months);
        expectToBeSayable(words);
        const brought = plan.sessionsPerMonth * plan.visitsPerSession * plan.collectionsPerVisit;
        expect(words.sentence.includes("more than it brought")).toBe(brought < plan.addedCostPerMonth);
      }),
    );
  });
});
