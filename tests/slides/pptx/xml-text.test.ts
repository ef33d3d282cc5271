import fc from "fast-check";
import { DOMParser } from "@xmldom/xmldom";
import { escapeXml, possibleText } from "../../../src/slides/pptx/xml-text";

describe("text on its way into XML", () => {
  test("comes out again as it went in, but for what XML cannot hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const tree = new DOMParser().parseFromString(`<t a="${escapeXml(text)}">${escapeXml(text)}</t>`, "text/xml");
        expect(tree.documentElement?.textContent).toBe(possibleText(text));
        expect(tree.documentElement?.getAttribute("a")).toBe(possibleText(text));
      }),
    );
  });

  test.each(["\u0000", "\uD800", "\uFFFF", "\n"])("a character it cannot hold on one line becomes a space: %j", (text) => {
    expect(possibleText(`a${text}b`)).toBe("a b");
  });
});
