import fc from "fast-check";
import { assessPayerRisk, payerChange, type PayerEvent } from "../../../src/domain";
import { amounts, anyPhysicians, okafor, raman } from "./payer-builders";

const AETNA_CUTS_A_TENTH: PayerEvent = { of: { payer: "Aetna" }, cut: 0.1 };
const event: fc.Arbitrary<PayerEvent> = fc.record({
  of: fc.constantFrom<PayerEvent["of"]>({ payer: "Aetna" }, { payer: "Medicaid" }, { payerClass: "Commercial" }, { payerClass: "Medicare" }),
  cut: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
});

describe("A payer's change", () => {
  it("is worked out by hand for a cut of a tenth: $60,000 of Okafor's million, $10,000 of Raman's", () => {
    const { physicians, group } = payerChange([okafor(), raman()], AETNA_CUTS_A_TENTH);
    expect(physicians.map(({ name, change, changeInShare }) => [name, change, changeInShare])).toEqual([["Okafor", -6_000_000, -0.06], ["Raman", -1_000_000, -0.01]]);
    expect(physicians.map(({ coverageBefore }) => coverageBefore)).toEqual([2, 2]);
    expect(physicians[0]?.coverageAfter).toBeCloseTo(1.88, 12);
    expect(physicians[1]?.coverageAfter).toBeCloseTo(1.98, 12);
    expect(group).toMatchObject({ change: -7_000_000, changeInShare: -0.035, coverageBefore: 2 });
    expect(group.coverageAfter).toBeCloseTo(1.93, 12);
  });

  it("leaves the risk that the remaining payers make", () => {
    const { physicians, group } = payerChange([okafor(), raman()], { of: { payer: "Aetna" }, cut: 1 });
    expect(physicians[0]?.riskAfter).toEqual(assessPayerRisk(amounts({ Cigna: 40_000_000 })));
    expect(physicians[0]?.riskBefore).toEqual(assessPayerRisk(okafor().payers));
    expect(group.riskAfter).toEqual(assessPayerRisk(amounts({ Cigna: 40_000_000, Medicaid: 90_000_000 })));
  });

  it("takes a whole class, plan words before the carrier's name", () => {
    const physician = okafor({ payers: amounts({ "UHC Community Plan": 100, "Medi-Cal": 200, Cigna: 700 }) });
    expect(payerChange([physician], { of: { payerClass: "Medicaid" }, cut: 1 }).group.change).toBe(-300);
  });

  it("finds a payer whatever its case, spaces and punctuation, and is nothing for one that is not there", () => {
    const physician = okafor({ payers: amounts({ "Blue-Cross of Ohio": 500, Cigna: 500 }) });
    expect(payerChange([physician], { of: { payer: " BLUE CROSS OF OHIO" }, cut: 0.5 }).group.change).toBe(-250);
    expect(payerChange([physician], { of: { payer: "Humana" }, cut: 1 }).group).toMatchObject({ change: 0, changeInShare: 0, coverageAfter: 2 });
  });

  it("rounds half a cent up, whatever the binary fraction says", () => {
    expect(payerChange([okafor({ payers: amounts({ Aetna: 50, Cigna: 50 }) })], { of: { payer: "Aetna" }, cut: 0.29 }).group.change).toBe(-15);
  });

  it("takes nothing from a payer that nets below zero, and knows no risk where nothing was collected", () => {
    expect(payerChange([okafor({ payers: amounts({ Aetna: -50, Cigna: 500 }) })], { of: { payer: "Aetna" }, cut: 1 }).group.change).toBe(0);
    expect(payerChange([okafor({ payers: [] })], AETNA_CUTS_A_TENTH).group).toMatchObject({ change: 0, riskBefore: null, riskAfter: null });
    expect(payerChange([okafor({ payers: amounts({ Aetna: 50 }) })], { of: { payer: "Aetna" }, cut: 1 }).group.riskAfter).toBeNull();
  });

  it("keeps the coverage unknown where a figure is, and the group's where one physician's is", () => {
    const { physicians, group } = payerChange([okafor({ overhead: null }), raman()], AETNA_CUTS_A_TENTH);
    expect(physicians[0]).toMatchObject({ coverageBefore: null, coverageAfter: null });
    expect(physicians[1]?.coverageBefore).toBe(2);
    expect(group).toMatchObject({ coverageBefore: null, coverageAfter: null });
    expect(payerChange([okafor({ collections: null })], AETNA_CUTS_A_TENTH).group.coverageAfter).toBeNull();
  });

  it("of the group is the sum of the physicians' to the cent, and takes from nobody more than they have of it", () => {
    fc.assert(
      fc.property(anyPhysicians, event, (physicians, given) => {
        const { physicians: each, group } = payerChange(physicians, given);
        expect(group.change + 0).toBe(each.reduce((sum, { change }) => sum + change, 0) + 0);
        each.forEach(({ change }, index) => {
          const positive = (physicians[index]?.payers ?? []).reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
          expect(Number.isSafeInteger(change) && change <= 0 && -change <= positive).toBe(true);
        });
      }),
    );
  });

  it("lowers coverage by the same part as collections", () => {
    fc.assert(
      fc.property(anyPhysicians, event, (physicians, given) => {
        payerChange(physicians, given).physicians.forEach(({ coverageBefore, coverageAfter, changeInShare }) => {
          expect(coverageAfter).toBeCloseTo((coverageBefore ?? NaN) * (1 + changeInShare), 9);
        });
      }),
    );
  });

  it("is no smaller for a deeper cut", () => {
    fc.assert(
      fc.property(anyPhysicians, event, fc.integer({ min: 1, max: 100 }), (physicians, given, percent) => {
        const [shallow, deep] = [given.cut, percent / 100].sort((one, other) => one - other).map((cut) => payerChange(physicians, { ...given, cut }).group.change);
        expect(deep).toBeLessThanOrEqual((shallow ?? NaN) + 0);
      }),
    );
  });

  it.each([0, -0.1, 1.1, 10, Number.NaN])("is not asked for a cut of %d", (cut) => {
    expect(() => payerChange([okafor()], { of: { payer: "Aetna" }, cut })).toThrow(RangeError);
  });
});
