import fc from "fast-check";
import { assessPayerRisk, type PayerRisk } from "../../../src/domain";
import { inShares, payerAmounts } from "./payer-amounts";

function riskOf(...amounts: Parameters<typeof assessPayerRisk>): PayerRisk {
  const risk = assessPayerRisk(...amounts);
  if (risk === null) throw new Error("These payers net to nothing.");
  return risk;
}

describe("Payer risk", () => {
  it.each([
    { shares: [100], herfindahl: 10_000, effective: 1 },
    { shares: [50, 50], herfindahl: 5000, effective: 2 },
    { shares: [30, 30, 20, 20], herfindahl: 2600, effective: 3.846153846153846 },
    { shares: [40, 30, 20, 10], herfindahl: 3000, effective: 10 / 3 },
    { shares: [35, 25, 20, 12, 8], herfindahl: 2458, effective: 10_000 / 2458 },
    { shares: [10, 10, 10, 10, 10, 10, 10, 10, 10, 10], herfindahl: 1000, effective: 10 },
  ])("counts payers of $shares as $effective equal ones", ({ shares, herfindahl, effective }) => {
    const risk = riskOf(inShares(...shares));
    expect(risk.herfindahl).toBeCloseTo(herfindahl, 8);
    expect(risk.effectivePayers).toBeCloseTo(effective, 8);
    expect(risk.score).toBeCloseTo(50 * Math.min(1, Math.max(0, (herfindahl - 1000) / 4000)), 8);
  });

  it("adds half for low-paying classes, in full from one half of the money on", () => {
    const ten = inShares(8, 8, 8, 8, 8, 8, 8, 8, 8, 8);
    const quarter = riskOf([...ten, { payer: "Molina Healthcare", amount: 133 }, { payer: "Self pay", amount: 134 }]);
    expect(quarter.lowPayShare).toBeCloseTo(267 / 1067, 12);
    expect(quarter.score).toBeCloseTo(100 * (0.5 * (267 / 1067 / 0.5) + 0.5 * Math.max(0, (quarter.herfindahl - 1000) / 4000)), 8);
    expect(riskOf([{ payer: "Molina Healthcare", amount: 60 }, { payer: "Aetna", amount: 40 }]).score).toBeCloseTo(50 + 50, 8);
  });

  it("cannot judge concentration where only classes are named, and scores the mix alone", () => {
    const risk = riskOf([{ payer: "Commercial", amount: 75 }, { payer: "MC", amount: 15 }, { payer: "Self-Pay", amount: 10 }]);
    expect(risk).toMatchObject({ basis: "classes", band: "Moderate", topPayer: "Commercial" });
    expect(risk.score).toBeCloseTo(50, 12);
  });

  it("judges concentration as soon as one payer is named", () => {
    expect(riskOf([{ payer: "Commercial", amount: 75 }, { payer: "Aetna", amount: 25 }]).basis).toBe("payers");
  });

  it.each([
    [[{ payer: "Commercial", amount: 834 }, { payer: "Medicaid", amount: 166 }], "Low"],
    [[{ payer: "Commercial", amount: 8335 }, { payer: "Medicaid", amount: 1665 }], "Moderate"],
    [[{ payer: "Commercial", amount: 667 }, { payer: "Medicaid", amount: 333 }], "Moderate"],
    [[{ payer: "Commercial", amount: 6665 }, { payer: "Medicaid", amount: 3335 }], "High"],
  ])("draws its bands at 33.3 and 66.7", (amounts, band) => {
    expect(riskOf(amounts).band).toBe(band);
  });

  it("takes spellings of one payer together, under the first of them", () => {
    const risk = riskOf([{ payer: "Blue Cross, of Ohio", amount: 30 }, { payer: "Aetna", amount: 50 }, { payer: "BLUE  CROSS OF OHIO", amount: 40 }]);
    expect(risk.topPayer).toBe("Blue Cross, of Ohio");
    expect(risk.topShare).toBeCloseTo(70 / 120, 12);
  });

  it("gives no share to a payer that took back as much as it paid", () => {
    expect(riskOf([{ payer: "Aetna", amount: 100 }, { payer: "Cigna", amount: 50 }, { payer: "Cigna", amount: -50 }])).toMatchObject({ topShare: 1, effectivePayers: 1 });
    expect(riskOf([{ payer: "Aetna", amount: 100 }, { payer: "Cigna", amount: 0.1 + 0.2 }, { payer: "Cigna", amount: -0.3 }]).topShare).toBe(1);
  });

  it("has no value where the payers net to nothing in all", () => {
    expect(assessPayerRisk([])).toBeNull();
    expect(assessPayerRisk([{ payer: "Aetna", amount: 100 }, { payer: "Cigna", amount: -100 }])).toBeNull();
  });

  it("stays within its bounds, whatever the payers", () => {
    fc.assert(
      fc.property(payerAmounts, (amounts) => {
        const risk = assessPayerRisk(amounts);
        fc.pre(risk !== null);
        const { score, herfindahl, effectivePayers, topShare, lowPayShare, classShares } = risk;
        expect([score >= 0, score <= 100, herfindahl > 0, herfindahl <= 10_000 + 1e-9, effectivePayers >= 1 - 1e-9, topShare <= 1, lowPayShare <= 1 + 1e-9]).not.toContain(false);
        expect(Object.values(classShares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("does not depend on the unit of money or on the order of the payers", () => {
    fc.assert(
      fc.property(payerAmounts, fc.constantFrom(2, 100), (amounts, unit) => {
        const risk = assessPayerRisk(amounts);
        const inUnit = assessPayerRisk([...amounts].reverse().map(({ payer, amount }) => ({ payer, amount: amount * unit })));
        expect(inUnit?.score ?? -1).toBeCloseTo(risk?.score ?? -1, 9);
      }),
    );
  });

  it("never falls when a Medicaid payer pays more of what others did not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (medicaid) => {
        const withMedicaid = (share: number): number => riskOf([{ payer: "Medicaid", amount: share }, { payer: "Commercial", amount: 100 - share }]).score;
        expect(withMedicaid(medicaid)).toBeGreaterThanOrEqual(withMedicaid(medicaid - 1));
      }),
    );
  });
});
