import fc from "fast-check";
import { asSentence, countOf, dollarWords, growthWords, listWords, percentWords } from "../../../src/domain/wording";

describe("Words for figures", () => {
  it("count in words up to twelve, and one of what is counted stands alone", () => {
    expect([0, 1, 2, 12, 13].map((count) => countOf(count, "partner"))).toEqual(["no partners", "one partner", "two partners", "twelve partners", "13 partners"]);
    expect(countOf(2, "ally", "allies")).toBe("two allies");
  });

  it.each<[number, string]>([[0.7, "70%"], [0.396, "39.6%"], [1, "100%"], [0, "0%"], [-0.02, "−2%"], [-0.0001, "0%"], [2 / 3, "66.7%"]])("show %d as %s", (fraction, words) => {
    expect(percentWords(fraction)).toBe(words);
  });

  it.each<[number, string]>([[0.0371, "+3.7%"], [-0.01, "−1%"], [0.0001, "0%"], [0, "0%"]])("show a growth of %d as %s", (fraction, words) => {
    expect(growthWords(fraction)).toBe(words);
  });

  it.each<[number, string]>([[28_540_012, "$285,400"], [-3_000_000, "−$30,000"], [99, "$1"], [-20, "$0"], [123_456_789_000, "$1,234,567,890"]])("show %d cents as %s", (cents, words) => {
    expect(dollarWords(cents)).toBe(words);
  });

  it("join a list as it is spoken", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listWords)).toEqual(["", "a", "a and b", "a, b and c"]);
  });

  it("begin a sentence with a capital and end it with a full stop", () => {
    expect(asSentence("two partners agree")).toBe("Two partners agree.");
  });

  it("lose no item of a list, whatever its length", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[b-z]{2,5}$/), { maxLength: 6 }), (items) => {
        expect(listWords(items).split(/, | and /).filter(Boolean)).toEqual(items);
      }),
    );
  });

  it("keep every whole dollar of a sum", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (dollars) => {
        expect(Number(dollarWords(dollars * 100).replace("−", "-").replace(/[$,]/g, ""))).toBe(dollars);
      }),
    );
  });
});
