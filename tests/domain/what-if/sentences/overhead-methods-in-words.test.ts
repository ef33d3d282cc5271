import fc from "fast-check";
import { overheadMethodsInWords, type OverheadBearer } from "../../../../src/domain";
import { expectToBeSayable } from "./expect-to-be-sayable";

const bearer = (name: string, collections: number | null, cfte: number | null = 1): OverheadBearer => ({ name, collections, cfte, visits: null });
const amount = fc.nat({ max: 9_000_000 });

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
