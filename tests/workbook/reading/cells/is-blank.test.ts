import fc from "fast-check";
import { isBlank } from "../../../../src/workbook/reading/cells/is-blank";

describe("a blank cell", () => {
  test.each(["", " ", "\t\n", "\u00a0", "\u200b", "\ufeff", "\u2003 \u200b"])("is %j", (text) => expect(isBlank(text)).toBe(true));

  test.each([0, false, "0", "-", "\u00a0x", "é", "\u2013", " \u200b.", "\u007f"])("is not %j", (value) => expect(isBlank(value)).toBe(false));

  test("stays one with spaces around it, and text stays text", () => {
    const spaces = fc.string({ unit: fc.constantFrom(" ", "\t", "\u00a0", "\u200b", "\ufeff"), maxLength: 4 });
    fc.assert(
      fc.property(spaces, fc.string({ unit: "grapheme", maxLength: 3 }), spaces, (before, text, after) => {
        expect(isBlank(before + text + after)).toBe(isBlank(text));
      }),
    );
  });
});
