import fc from "fast-check";
import { blockTrial, compareOverheadMethods, dilutionOf, hirePayback, partnerDilution, payerChange, satelliteShare } from "../../../src/domain";
import { anyPhysicians } from "./payer-builders";

const cents = fc.integer({ min: 0, max: 500_000_000 });

describe("A what-if of nothing changes nothing", () => {
  it("the loss of a payer whom nobody has takes nothing from anybody", () => {
    fc.assert(
      fc.property(anyPhysicians, (physicians) => {
        const { physicians: each, group } = payerChange(physicians, { of: { payer: "Kaiser" }, cut: 1 });
        for (const impact of [...each, group]) {
          expect(impact.change + 0).toBe(0);
          expect(impact.riskAfter).toEqual(impact.riskBefore);
          expect(impact.coverageAfter).toBe(impact.coverageBefore);
        }
      }),
    );
  });

  it("nobody hired, no session added and no site taken on bring and cost nothing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 36 }), (months) => {
        expect(hirePayback({ monthlyCollections: 0, monthlyCost: 0, rampMonths: 0, horizonMonths: months })).toMatchObject({ net: 0, peakOutlay: 0 });
        for (const month of blockTrial({ sessionsPerMonth: 0, visitsPerSession: 0, collectionsPerVisit: 0, addedCostPerMonth: 0 }, months)) expect(month).toMatchObject({ addedVisits: 0, addedCollections: 0, runningNet: 0 });
        expect(satelliteShare({ monthlyCollections: 0, monthlyCost: 0, rampMonths: 0, months, shareOfProfit: 0.2 })).toMatchObject({ profit: 0, toAssociate: 0, toGroup: 0, peakOutlay: 0 });
      }),
    );
  });

  it("a partner more who brings an average share moves nobody's", () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 20 }), (each, partners) => {
        expect(partnerDilution(each * partners, partners, each)).toBeCloseTo(0, 6);
        expect(dilutionOf({ collections: each, overhead: 0, pay: 0 }, { profitPool: each * partners, partners }).changePerPartner).toBe(0);
      }),
    );
  });

  it("no overhead is no overhead, however it is shared out", () => {
    const bearers = ["Okafor", "Raman"].map((name) => ({ name, collections: 100, cfte: 1, visits: 10 }));
    for (const { parts } of compareOverheadMethods(0, bearers)) expect(parts).toEqual([0, 0]);
  });
});
