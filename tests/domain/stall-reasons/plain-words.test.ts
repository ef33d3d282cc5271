import fc from "fast-check";
import { plainWords } from "../../../src/domain/stall-reasons/plain-words";

describe("Plain words", () => {
  it.each<[string, string]>([["  Be PATIENT!  ", "be patient"], ["We’re “reassessing”…", "we're reassessing"], ["patient-friendly", "patient-friendly"], ["", ""], ["!?", ""]])("make %p of what is written", (text, plain) => {
    expect(plainWords(text)).toBe(plain);
  });

  it("are plain already, however often they are made so", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(plainWords(plainWords(text))).toBe(plainWords(text));
      }),
    );
  });

  it("do not depend on capitals", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ,.'-]*$/), (text) => {
        expect(plainWords(text.toUpperCase())).toBe(plainWords(text));
      }),
    );
  });
});
