import fc from "fast-check";
import { hireInWords, hirePayback, moneyInWords, type HirePlan } from "../../../../src/domain";
import { expectToBeSayable } from "./expect-to-be-sayable";

const aHire = (given: Partial<HirePlan> = {}): HirePlan => ({ monthlyCollections: 3_000_000, monthlyCost: 2_000_000, rampMonths: 6, horizonMonths: 24, ...given });
const amount = fc.nat({ max: 9_000_000 });
const hire: fc.Arbitrary<HirePlan> = fc.record({ monthlyCollections: amount, monthlyCost: amount, rampMonths: fc.nat({ max: 24 }), horizonMonths: fc.integer({ min: 1, max: 60 }) });

describe("A hire in words", () => {
  it.each<[string, Partial<HirePlan>, string]>([
    ["breaks even", {}, "A nurse practitioner at $20,000 a month has paid their own way in month 8, after the group is $30,000 out of pocket."],
    ["pays at once", { rampMonths: 0 }, "A nurse practitioner at $20,000 a month pays their own way from the first month."],
    ["does not pay in time", { horizonMonths: 7 }, "A nurse practitioner at $20,000 a month has not paid their own way after 7 months: the group is $5,000 out of pocket."],
  ])("says so where it %s", (_, given, sentence) => {
    expect(hireInWords(aHire(given), "a nurse practitioner").sentence).toBe(sentence);
  });

  it("states what it takes for granted", () => {
    expect(hireInWords(aHire(), "a scribe").assumptions.slice(0, 4)).toEqual([
      { label: "Collections a month, once full", value: "$30,000" },
      { label: "Cost a month", value: "$20,000 from the first month on" },
      { label: "Ramp", value: "full after 6 months, in equal steps" },
      { label: "Time looked at", value: "24 months" },
    ]);
    expect(hireInWords(aHire({ rampMonths: 0 }), "a scribe").assumptions[2]?.value).toBe("none: full from the first month");
  });

  it("says the month that the figures say, for every plan", () => {
    fc.assert(
      fc.property(hire, (plan) => {
        const words = hireInWords(plan, "a scribe");
        const { breakEvenMonth, peakOutlay } = hirePayback(plan);
        expectToBeSayable(words);
        expect(words.sentence.includes("has not paid")).toBe(breakEvenMonth === null);
        if (breakEvenMonth !== null && breakEvenMonth > 1) expect(words.sentence).toContain(`in month ${breakEvenMonth}, after the group is ${moneyInWords(peakOutlay)}`);
      }),
    );
  });
});
