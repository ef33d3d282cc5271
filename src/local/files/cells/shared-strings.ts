import { unescapeCellText, unescapeXml } from "../xml";
import { richText } from "./rich-text";

/** The texts of a workbook's shared strings part, by index. Scanned and not parsed to a tree: there can be hundreds of thousands. */
export function readSharedStrings(xml: string): readonly string[] {
  const prefix = /<(\w+:)?sst\b/.exec(xml)?.[1] ?? "";
  const opening = `<${prefix}si`;
  const closing = `</${prefix}si>`;
  const plain = `<${prefix}t>`;
  const strings: string[] = [];
  let at = xml.indexOf(opening);
  while (at >= 0) {
    const start = xml.indexOf(">", at) + 1;
    if (start === 0) break;
    if (xml[start - 2] === "/") {
      strings.push("");
      at = xml.indexOf(opening, start);
      continue;
    }
    const end = xml.indexOf(closing, start);
    if (end < 0) break;
    const plainEnd = xml.startsWith(plain, start) ? xml.indexOf("<", start + plain.length) : -1;
    const isPlain = plainEnd > 0 && plainEnd + plain.length + 1 === end;
    strings.push(isPlain ? unescapeCellText(unescapeXml(xml.slice(start + plain.length, plainEnd))) : richText(xml.slice(start, end)));
    at = xml.indexOf(opening, end);
  }
  return strings;
}
