import fc from "fast-check";
import { escapeCellText, escapeXml, parseXml, rootOf, unescapeCellText, unescapeXml } from "../../../../src/local/files/xml";

describe("text in a file", () => {
  test("any text survives being stored in a cell", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(unescapeCellText(unescapeXml(escapeCellText(text)))).toBe(text)));
  });

  test("text made of escapes survives too", () => {
    const pieces = fc.constantFrom("_x", "000B", "_", "_x005F_", "x0041_", "&amp;", "&#10;", "<", "]]>");
    fc.assert(fc.property(fc.array(pieces), (each) => expect(unescapeCellText(unescapeXml(escapeCellText(each.join(""))))).toBe(each.join(""))));
  });

  test("any stored text is XML a parser takes", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(unescapeCellText(rootOf(parseXml(`<t>${escapeCellText(text)}</t>`)).textContent ?? "")).toBe(text)));
  });

  test("an attribute cannot be left from inside", () => {
    expect(escapeXml('" onload="<x>&')).toBe("&quot; onload=&quot;&lt;x&gt;&amp;");
  });

  test("entities nobody defined stay as they are", () => {
    expect(unescapeXml("&lt;&#x41;&#66;&nothing;&#x110000;")).toBe("<AB&nothing;&#x110000;");
  });
});
