import fc from "fast-check";
import { officialReason, vaguePhrase } from "../../../src/domain";

describe("The official reason for an early partnership", () => {
  it.each<[string, string, string]>([
    ["In recognition of sustained excellence.", "recognition of sustained excellence", "It is on the income statement: what they bring, and that it goes on."],
    ["RETENTION OF TOP TALENT", "retention of top talent", "The group cannot afford to lose them."],
    ["We want to retain top talent", "retention of top talent", "The group cannot afford to lose them."],
  ])("%s stands for another", (text, officialWords, realReason) => {
    expect(officialReason(text)).toEqual({ officialWords, realReason });
  });

  it.each(["", "They work hard.", "An excellent physician."])("is not heard in: %s", (text) => {
    expect(officialReason(text)).toBeNull();
  });

  it("is heard however it is written, and whatever stands about it", () => {
    fc.assert(
      fc.property(fc.constantFrom("recognition of sustained excellence", "retention of top talent"), fc.constantFrom("For ", "“", "It was: "), fc.constantFrom("", "!", "”, they said"), (words, before, after) => {
        expect(officialReason(`${before}${words.toUpperCase()}${after}`)?.officialWords).toBe(words);
        expect(vaguePhrase(words)).toBeNull();
      }),
    );
  });
});
