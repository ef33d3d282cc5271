import fc from "fast-check";
import { moneyInWords } from "../../../src/domain";
import { asSentence, counted, countOf, listWords, numberInWords, percentFigure, percentWords, sentenceCase } from "../../../src/domain/words";

describe("Money in words", () => {
  it.each([[0, "$0"], [5, "$0.05"], [100, "$1"], [99_999, "$999.99"], [100_000, "$1,000"], [2_000_000, "$20,000"], [123_456_789_00, "$123,456,789"], [-3_000_000, "−$30,000"], [-1, "−$0.01"], [-0.4, "$0"], [99.6, "$1"]])(
    "of %d cents are %s",
    (cents, words) => {
      expect(moneyInWords(cents)).toBe(words);
    },
  );

  it("read back as the amount they say", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (cents) => {
        const words = moneyInWords(cents);
        expect(Math.round(Number(words.replace("−", "-").replace(/[$,]/g, "")) * 100) + 0).toBe(cents);
        expect(words).toMatch(/^−?\$\d{1,3}(,\d{3})*(\.\d\d)?$/);
      }),
    );
  });
});

describe("Figures in words", () => {
  it("say a number to a tenth", () => {
    expect([0, 1, 43.3333, 1200, 1_234_567.89, 0.04].map(numberInWords)).toEqual(["0", "1", "43.3", "1,200", "1,234,567.9", "0"]);
  });

  it.each<[number, string]>([[0.7, "70%"], [0.396, "39.6%"], [0.285, "28.5%"], [1, "100%"], [0, "0%"], [-0.02, "−2%"], [-0.0001, "0%"], [2 / 3, "66.7%"]])("say the fraction %d as %s", (fraction, words) => {
    expect(percentWords(fraction)).toBe(words);
  });

  it("say a percentage without decimals where a range is told", () => {
    expect([0.082, 0.641, 0.285].map((fraction) => percentFigure(fraction, 0))).toEqual(["8", "64", "29"]);
  });

  it("stay within half a step of what they round", () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 2, noNaN: true }), fc.constantFrom<0 | 1>(0, 1), (fraction, decimals) => {
        expect(Math.abs(Number(percentFigure(fraction, decimals).replace("−", "-")) - 100 * fraction)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-6);
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (figure) => {
        expect(Math.abs(Number(numberInWords(figure).replace(/,/g, "")) - figure)).toBeLessThanOrEqual(0.05 + 1e-6);
      }),
    );
  });
});

describe("Counts in words", () => {
  it("are figures where things are measured: one as one and all else as many", () => {
    expect([counted(0, "month"), counted(1, "month"), counted(2, "month"), counted(1200, "person", "people")]).toEqual(["0 months", "1 month", "2 months", "1,200 people"]);
  });

  it("are words up to twelve where people are counted, and one of what is counted stands alone", () => {
    expect([0, 1, 2, 12, 13].map((count) => countOf(count, "partner"))).toEqual(["no partners", "one partner", "two partners", "twelve partners", "13 partners"]);
    expect(countOf(2, "ally", "allies")).toBe("two allies");
  });
});

describe("Words in a row", () => {
  it("are listed as they are said", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listWords)).toEqual(["", "a", "a and b", "a, b and c"]);
  });

  it("lose nobody", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Z][a-z]+$/), { maxLength: 8 }), (names) => {
        expect(listWords(names).split(/, | and /).filter((name) => name !== "")).toEqual(names);
      }),
    );
  });

  it("begin with a capital, and end with a full stop where they are a sentence", () => {
    expect([sentenceCase("a scribe"), sentenceCase(""), sentenceCase("Okafor")]).toEqual(["A scribe", "", "Okafor"]);
    expect(asSentence("two partners agree")).toBe("Two partners agree.");
  });
});
