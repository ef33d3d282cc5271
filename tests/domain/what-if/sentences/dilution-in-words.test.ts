import fc from "fast-check";
import { dilutionInWords } from "../../../../src/domain";
import { expectToBeSayable } from "./expect-to-be-sayable";

const amount = fc.nat({ max: 9_000_000 });

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
