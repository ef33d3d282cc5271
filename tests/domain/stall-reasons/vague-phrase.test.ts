import fc from "fast-check";
import { STALL_RULES } from "../../../src/domain/stall-reasons/stall-reasons";
import { vaguePhrase } from "../../../src/domain";

const VAGUE: readonly (readonly [string, string])[] = [
  ["We just need more data", "we just need more data"],
  ["It’s a competitive year", "it's a competitive year"],
  ["You're doing great, just keep it up!", "doing great, keep it up"],
  ["maybe next year.", "maybe next year"],
  ["Be patient.", "be patient"],
  ["Just be patient, it will come", "be patient"],
  ["Let’s give it another year and reassess", "give it another year and reassess"],
  ["I just don’t see him as a partner yet", "not a partner yet"],
];

describe("A vague phrase", () => {
  it.each(VAGUE)("is heard in: %s", (text, phrase) => {
    expect(vaguePhrase(text)?.phrase).toBe(phrase);
  });

  it.each(["", "We want another year of productivity data.", "The notes will be patient-friendly.", "A decision on 1 July if collections pass $900,000.", "Next year the new site opens.", "The data need more columns."])("is not heard in: %s", (text) => {
    expect(vaguePhrase(text)).toBeNull();
  });

  it("is none of the surface words, which name a reason", () => {
    STALL_RULES.forEach(({ surfaceWords }) => expect(vaguePhrase(surfaceWords)).toBeNull());
  });

  it("comes with a question that has an answer one can check", () => {
    VAGUE.forEach(([text]) => expect(vaguePhrase(text)?.ask).toMatch(/\?$/));
  });

  it("is heard however it is written, and whatever stands about it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...VAGUE), fc.constantFrom("Well: ", "(", "... "), fc.constantFrom("!", " ", ".)"), ([text, phrase], before, after) => {
        expect(vaguePhrase(`${before}${text.toUpperCase()}${after}`)?.phrase).toBe(phrase);
        expect(vaguePhrase(text.replace(/ /g, "  "))?.phrase).toBe(phrase);
      }),
    );
  });
});
