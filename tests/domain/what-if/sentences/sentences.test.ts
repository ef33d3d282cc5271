import fc from "fast-check";
import {
  blockInWords,
  dilutionInWords,
  hireInWords,
  hirePayback,
  moneyInWords,
  overheadMethodsInWords,
  payerChange,
  payerChangeInWords,
  satelliteInWords,
  satelliteShare,
  type BlockPlan,
  type HirePlan,
  type OverheadBearer,
  type SatellitePlan,
  type WhatIfWords,
} from "../../../../src/domain";
import { anyPhysicians, okafor, raman } from "../payer-builders";

const aHire = (given: Partial<HirePlan> = {}): HirePlan => ({ monthlyCollections: 3_000_000, monthlyCost: 2_000_000, rampMonths: 6, horizonMonths: 24, ...given });
const aBlock = (given: Partial<BlockPlan> = {}): BlockPlan => ({ sessionsPerMonth: 4, visitsPerSession: 10, collectionsPerVisit: 15_000, addedCostPerMonth: 250_000, ...given });
const aSite = (given: Partial<SatellitePlan> = {}): SatellitePlan => ({ monthlyCollections: 3_000_000, monthlyCost: 2_000_000, rampMonths: 6, months: 24, shareOfProfit: 0.2, ...given });
const bearer = (name: string, collections: number | null, cfte: number | null = 1): OverheadBearer => ({ name, collections, cfte, visits: null });

const amount = fc.nat({ max: 9_000_000 });
const hire: fc.Arbitrary<HirePlan> = fc.record({ monthlyCollections: amount, monthlyCost: amount, rampMonths: fc.nat({ max: 24 }), horizonMonths: fc.integer({ min: 1, max: 60 }) });

/** One sentence of figures and words, with nothing that only a program would say. */
function expectToBeSayable({ assumptions, sentence }: WhatIfWords): void {
  expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
  for (const words of [sentence, ...assumptions.flatMap(({ label, value }) => [label, value])]) {
    expect(words).not.toMatch(/NaN|undefined|null|Infinity|--|\$-|!/);
    expect(words.trim()).not.toBe("");
  }
  expect(new Set(assumptions.map(({ label }) => label)).size).toBe(assumptions.length);
  expect(assumptions.length).toBeGreaterThanOrEqual(4);
}

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

describe("Dilution in words", () => {
  const pool = { profitPool: 200_000_000, partners: 4 };
  it.each<[string, number, number, string]>([
    ["less", 25_000_000, 4, "As a partner Okafor would add $350,000 a year, and each of the 4 partners would take home $30,000 less."],
    ["more", 0, 4, "As a partner Okafor would add $600,000 a year, and each of the 4 partners would take home $20,000 more."],
    ["the same", 10_000_000, 4, "As a partner Okafor would add $500,000 a year, and each of the 4 partners would take home what they do now."],
    ["less, by a loss", 61_000_000, 1, "As a partner Okafor would cost $10,000 a year, and the partner would take home $1,005,000 less."],
  ])("says that partners take home %s", (_, pay, partners, sentence) => {
    expect(dilutionInWords({ collections: 100_000_000, overhead: 40_000_000, pay }, { ...pool, partners }, "Okafor").sentence).toBe(sentence);
  });

  it("says what is missing", () => {
    expect(dilutionInWords({ collections: null, overhead: 1, pay: null }, { profitPool: null, partners: null }, "Okafor").sentence).toBe(
      "What Okafor as a partner would change for the others cannot be told without collections, own pay, the profit pool and the number of partners.",
    );
  });

  it("can be said whatever is known", () => {
    const known = fc.option(amount);
    fc.assert(
      fc.property(known, known, known, known, fc.option(fc.integer({ min: 1, max: 9 })), (collections, overhead, pay, profitPool, partners) => {
        const words = dilutionInWords({ collections, overhead, pay }, { profitPool, partners }, "Okafor");
        expectToBeSayable(words);
        expect(words.sentence.includes("cannot be told")).toBe([collections, overhead, pay, profitPool, partners].includes(null));
      }),
    );
  });
});

describe("A payer's change in words", () => {
  const bothHit = "the group would collect $70,000 less, the largest part of it from Okafor ($60,000)";
  it("says a cut, who loses most of it, and what is left of the coverage", () => {
    expect(payerChangeInWords([okafor(), raman()], { of: { payer: "Aetna" }, cut: 0.1 }).sentence).toBe(`If Aetna cut its rates by 10 %, ${bothHit}, and cover its overhead 1.93 times instead of 2.`);
    expect(payerChangeInWords([okafor({ overhead: null }), raman()], { of: { payer: "Aetna" }, cut: 0.1 }).sentence).toBe(`If Aetna cut its rates by 10 %, ${bothHit}.`);
  });

  it("says a loss, and of one physician alone", () => {
    expect(payerChangeInWords([raman()], { of: { payerClass: "Medicaid" }, cut: 1 }).sentence).toBe("Without Medicaid, the group would collect $900,000 less and cover its overhead 0.2 times instead of 2.");
  });

  it("does not speak of a coverage that moves by less than a hundredth", () => {
    expect(payerChangeInWords([okafor()], { of: { payer: "Aetna" }, cut: 0.001 }).sentence).toBe("If Aetna cut its rates by 0.1 %, the group would collect $600 less.");
  });

  it("says that there is nothing to lose", () => {
    expect(payerChangeInWords([okafor()], { of: { payer: "Humana" }, cut: 1 }).sentence).toBe("Nobody in the group collects anything from Humana.");
  });

  it("says the group's loss, whoever is in it", () => {
    fc.assert(
      fc.property(anyPhysicians, fc.integer({ min: 1, max: 100 }), (physicians, percent) => {
        const event = { of: { payer: "Aetna" }, cut: percent / 100 };
        const words = payerChangeInWords(physicians, event);
        const { change } = payerChange(physicians, event).group;
        expectToBeSayable(words);
        expect(words.sentence).toContain(change === 0 ? "Nobody" : `${moneyInWords(-change)} less`);
      }),
    );
  });
});

describe("The ways of sharing out overhead in words", () => {
  it("say whom they move most, and between which two", () => {
    const { sentence, assumptions } = overheadMethodsInWords(10_000_000, [bearer("Raman", 20_000_000), bearer("Okafor", 60_000_000), bearer("Weiss", 20_000_000)]);
    expect(sentence).toBe("How overhead is shared out matters most to Okafor: from $33,333.33 in equal parts to $60,000 by collections.");
    expect(assumptions.find(({ label }) => label === "Left out")?.value).toBe("by visits (no figure for Raman, Okafor and Weiss)");
  });

  it("say that they all come to the same", () => {
    expect(overheadMethodsInWords(10_000_000, [bearer("Okafor", 5), bearer("Raman", 5)]).sentence).toBe("Every way of sharing out overhead that can be worked out gives the same parts.");
  });

  it("can be said of every group", () => {
    fc.assert(
      fc.property(amount, fc.array(fc.tuple(fc.option(amount), fc.option(fc.integer({ min: 0, max: 10 }))), { minLength: 1, maxLength: 6 }), (total, figures) => {
        expectToBeSayable(overheadMethodsInWords(total, figures.map(([collections, cfte], index) => bearer(`Associate ${index}`, collections, cfte))));
      }),
    );
  });
});
