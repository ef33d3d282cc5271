import { unescapeCellText, unescapeXml } from "../xml";

/** The text of a cell or shared string whose runs may each have a look; phonetic readings are left out. */
export function richText(xml: string): string {
  const spoken = xml.includes("rPh") ? xml.replace(/<(\w+:)?rPh\b[\s\S]*?<\/(\w+:)?rPh>/g, "") : xml;
  let text = "";
  for (const match of spoken.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)) text += match[1] ?? "";
  return unescapeCellText(unescapeXml(text));
}
