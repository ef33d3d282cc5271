import fc from "fast-check";
import { classifyPayer, payerMix } from "../../../src/domain";
import { payerAmounts } from "./payer-amounts";

describe("The payer mix", () => {
  it("gathers payers into classes, largest first", () => {
    expect(payerMix([{ payer: "Cigna", amount: 10 }, { payer: "Medicare", amount: 30 }, { payer: "Aetna", amount: 10 }, { payer: "Medi-Cal", amount: 50 }])).toEqual([
      { payerClass: "Medicaid", amount: 50, share: 0.5 },
      { payerClass: "Medicare", amount: 30, share: 0.3 },
      { payerClass: "Commercial", amount: 20, share: 0.2 },
    ]);
  });

  it("has shares that add up to 1 and never grow down the table", () => {
    fc.assert(
      fc.property(payerAmounts, (amounts) => {
        const mix = payerMix(amounts);
        fc.pre(mix !== null);
        const shares = (mix ?? []).map(({ share }) => share);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect([...shares].sort((one, other) => other - one)).toEqual(shares);
      }),
    );
  });

  it("names no class that no payer belongs to", () => {
    fc.assert(
      fc.property(payerAmounts, (amounts) => {
        const classes = amounts.map(({ payer }) => classifyPayer(payer));
        expect((payerMix(amounts) ?? []).every(({ payerClass }) => classes.includes(payerClass))).toBe(true);
      }),
    );
  });

  it("has no value where nothing came in, net", () => {
    expect(payerMix([])).toBeNull();
    expect(payerMix([{ payer: "Aetna", amount: 5 }, { payer: "Cigna", amount: -9 }])).toBeNull();
  });
});
