import fc from "fast-check";
import { moneyInWords, payerChange, payerChangeInWords } from "../../../../src/domain";
import { anyPhysicians, okafor, raman } from "../payer-builders";
import { expectToBeSayable } from "./expect-to-be-sayable";

describe("A payer's change in words", () => {
  const bothHit = "the group would collect $70,000 less, the largest part of it from Okafor ($60,000)";
  it("says a cut, who loses most of it, and what is left of the coverage", () => {
    expect(payerChangeInWords([okafor(), raman()], { of: { payer: "Aetna" }, cut: 0.1 }).sentence).toBe(`If Aetna cut its rates by 10%, ${bothHit}, and cover its overhead 1.93 times instead of 2.`);
    expect(payerChangeInWords([okafor({ overhead: null }), raman()], { of: { payer: "Aetna" }, cut: 0.1 }).sentence).toBe(`If Aetna cut its rates by 10%, ${bothHit}.`);
  });

  it("says a loss, and of one physician alone", () => {
    expect(payerChangeInWords([raman()], { of: { payerClass: "Medicaid" }, cut: 1 }).sentence).toBe("Without Medicaid, the group would collect $900,000 less and cover its overhead 0.2 times instead of 2.");
  });

  it("does not speak of a coverage that moves by less than a hundredth", () => {
    expect(payerChangeInWords([okafor()], { of: { payer: "Aetna" }, cut: 0.001 }).sentence).toBe("If Aetna cut its rates by 0.1%, the group would collect $600 less.");
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
