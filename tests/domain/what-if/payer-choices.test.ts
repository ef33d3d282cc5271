import fc from "fast-check";
import { payerChange, payerChoices } from "../../../src/domain";
import { anyPhysicians, amounts, okafor, raman } from "./payer-builders";

describe("Who could cut their rates", () => {
  it("is each payer once, however it is spelled, and the class it is of, largest first", () => {
    expect(payerChoices([okafor(), raman()])).toEqual({
      payers: [
        { payer: "Medicaid", amount: 90_000_000 },
        { payer: "Aetna", amount: 70_000_000 },
        { payer: "Cigna", amount: 40_000_000 },
      ],
      classes: [
        { payerClass: "Commercial", amount: 110_000_000 },
        { payerClass: "Medicaid", amount: 90_000_000 },
      ],
    });
  });

  it("is nobody whose refunds are as much as their payments", () => {
    expect(payerChoices([okafor({ payers: amounts({ Aetna: 100, Cigna: -100, Humana: 5 }) })]).payers.map(({ payer }) => payer)).toEqual(["Aetna", "Humana"]);
    expect(payerChoices([])).toEqual({ payers: [], classes: [] });
  });

  it("never names a payer whose loss would take nothing", () => {
    fc.assert(
      fc.property(anyPhysicians, (physicians) => {
        for (const { payer } of payerChoices(physicians).payers) expect(payerChange(physicians, { of: { payer }, cut: 1 }).group.change).toBeLessThan(0);
        for (const { payerClass } of payerChoices(physicians).classes) expect(payerChange(physicians, { of: { payerClass }, cut: 1 }).group.change).toBeLessThan(0);
      }),
    );
  });
});
